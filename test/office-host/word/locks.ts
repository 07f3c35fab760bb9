import type { Element } from '@xmldom/xmldom';
import { childElement } from '../../../src/ooxml/xml';
import { HostError } from '../protocol/host-error';
import { isW, wValue } from './wml';

/** A control's lock in the file. */
export type Lock = 'sdtLocked' | 'contentLocked' | 'sdtContentLocked' | 'unlocked';

export function lockOf(control: Element): Lock {
  const properties = childElement(control, 'sdtPr');
  const lock = properties === null ? null : wValue(childElement(properties, 'lock'));
  return lock === 'sdtLocked' || lock === 'contentLocked' || lock === 'sdtContentLocked'
    ? lock
    : 'unlocked';
}

export const isContentLocked = (control: Element): boolean =>
  ['contentLocked', 'sdtContentLocked'].includes(lockOf(control));

export const isControlLocked = (control: Element): boolean =>
  ['sdtLocked', 'sdtContentLocked'].includes(lockOf(control));

/** Refuses to write into a control whose content is locked, from its inside or around it. */
export function assertUnlocked(place: Element, location: string): void {
  for (let node = place.parentNode; node !== null; node = node.parentNode) {
    if (isW(node, 'sdt') && isContentLocked(node)) throw locked(location);
  }
}

export function locked(location: string): HostError {
  return new HostError('AccessDenied', 'The content control is locked.', location, 403);
}
