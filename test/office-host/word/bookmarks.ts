import { HostError } from '../protocol/host-error';
import type { DocumentState } from './document-state';
import { removeBookmark } from './import/identities';
import { after, before, slotOf, type Span } from './positions';
import { createW, everyW, wValue } from './wml';

/** Marks a stretch with a name; the same name elsewhere is taken away, as documented. */
export function insertBookmark(state: DocumentState, span: Span, name: string): void {
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name)) {
    throw new HostError('InvalidArgument', `${name} is no name of a bookmark.`, 'insertBookmark');
  }
  removeBookmark(state.body, name);
  const id = state.freshIds()();
  const end = slotOf(span.end);
  end.parent.insertBefore(createW(state.xml, 'bookmarkEnd', { id }), end.before);
  const start = slotOf(span.start);
  start.parent.insertBefore(createW(state.xml, 'bookmarkStart', { id, name }), start.before);
}

/** What a bookmark marks, or `null`. Names are compared without case. */
export function bookmarkSpan(state: DocumentState, name: string): Span | null {
  const start = everyW(state.body, 'bookmarkStart').find(
    (one) => wValue(one, 'name')?.toLowerCase() === name.toLowerCase(),
  );
  const id = start === undefined ? null : wValue(start, 'id');
  const end = everyW(state.body, 'bookmarkEnd').find((one) => wValue(one, 'id') === id);
  return start === undefined || end === undefined
    ? null
    : { start: after(start), end: before(end) };
}
