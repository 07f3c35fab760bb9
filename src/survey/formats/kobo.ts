import { comparable } from '../../language/compare';
import { respondentColumns } from '../respondents';
import type { Format } from './format';
import { ownColumns } from './own-columns';

/** What a form records about the device, where it is told to. */
const OWN = [
  ...['start', 'end', 'today', 'username', 'deviceid', 'phonenumber', 'simserial', 'subscriberid'],
  ...['audit', 'meta/instanceid', 'meta/rootuuid', 'formhub/uuid'],
];

/**
 * KoboToolbox and other servers of XLSForm that name their columns alike: the questions between
 * `start`, `end` and columns such as `_id, _uuid, _submission_time`. A ranking is one cell, the
 * names of all options parted by spaces (XLSForm's description; kobotoolbox/formpack issue 305).
 * `_submitted_by` and `username` are accounts of those who collect answers, of which one may send
 * many.
 */
export const kobo: Format = {
  name: 'kobo',
  surroundings: (table) => {
    const { headed, others } = ownColumns(table);
    const id = headed('_uuid');
    const submitted = headed('_submission_time');
    if (id === undefined || submitted === undefined) return null;
    const answers = others(...OWN).filter(({ header }) => !comparable(header).startsWith('_'));
    return {
      signs: [id, submitted],
      answers,
      respondents: {
        names: respondentColumns(table, answers).names,
        completed: submitted.index,
      },
    };
  },
  accepts: () => true,
};
