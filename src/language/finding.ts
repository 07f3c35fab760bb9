import { messageOf, type MessageCode } from './messages';
import type { MessageValues, Place } from './problem';

export type Severity = 'error' | 'warning' | 'note';

/** Something that the reader of a sheet or a report should know. */
export interface Finding {
  readonly code: MessageCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly values: MessageValues;
}

/** Builds a finding; its words come from the message files. */
export function finding(
  severity: Severity,
  code: MessageCode,
  place: Place,
  values: MessageValues = {},
): Finding {
  return { code, severity, place, values };
}

/** The words of a finding, in English. */
export function findingMessage(of: Finding): string {
  return messageOf(of.code, of.values);
}
