import { capitalised } from '../wording/words';
import { en } from '../wording/en';
import type { ClauseWording } from './catalogue';

const { group: named } = en.sentences;

/** English clauses: imperatives, as the lead-in names who is asked. */
export const clausesEn: ClauseWording = {
  'adopt-priorities': ({ subject }) => `Adopt the following as the priorities of ${subject}`,
  'use-priority-order': ({ orders }) => `Base further input on ${orders}`,
  'guide-implementation': () =>
    'Provide guidance on how these recommendations are to be implemented',
  note: ({ subject }) => `Note ${subject}`,
  approve: ({ subject }) => `Approve ${subject}`,
  endorse: ({ subject }) => `Endorse ${subject}`,
  invite: ({ recipient, task }) => `Invite ${named(recipient)} to ${task}`,
  request: ({ recipient, task }) => `Request ${named(recipient)} to ${task}`,
  'forward-as-input': ({ recipient }) =>
    `Forward this report to ${named(recipient)} as input to its work`,
  'extend-mandate': ({ group, until }) => `Let ${named(group)} continue its work until ${until}`,
  'report-again': ({ group, until }) => `Ask ${named(group)} to report again by ${until}`,
  'publish-report': () => 'Publish this report in all the official languages',
  'accept-report': ({ group }) => `Accept the report of ${named(group)}`,
  'note-report': ({ addressee }) =>
    `${capitalised(named(addressee))} is invited to note this document.`,
  'consider-report': ({ addressee }) =>
    `${capitalised(named(addressee))} is invited to consider this document.`,
  'approve-report': ({ addressee }) =>
    `${capitalised(named(addressee))} is invited to approve this document.`,
  'comment-on-report': ({ addressee }) =>
    `${capitalised(named(addressee))} is invited to comment on this document.`,
  'guide-work': ({ addressee }) =>
    `${capitalised(named(addressee))} is invited to note this document and to give guidance as it sees fit.`,
  'discussion-questions': ({ group }) =>
    `Questions for discussion arising from the contributions to ${named(group)}`,
  'framework-questions': ({ group }) => `Framework questions of ${named(group)}`,
};
