import type { Format } from './format';
import { indicesOf, ownColumns } from './own-columns';

/**
 * Nextcloud Forms: `User ID` (from version 4 on), `User display name, Timestamp`, then the
 * questions; a ranking has a column an option, `Question (Option)`, with ranks (nextcloud/forms,
 * SubmissionService). Headers are known in English.
 */
export const nextcloudForms: Format = {
  name: 'nextcloud-forms',
  surroundings: (table) => {
    const { headed, others } = ownColumns(table);
    const name = headed('user display name');
    const timestamp = headed('timestamp');
    if (name === undefined || timestamp === undefined) return null;
    return {
      signs: [name, timestamp],
      answers: others('user id', 'user display name', 'timestamp'),
      respondents: { names: indicesOf(headed('user id'), name), completed: timestamp.index },
    };
  },
  accepts: () => true,
};
