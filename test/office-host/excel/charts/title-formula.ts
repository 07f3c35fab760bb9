import type { Element } from '@xmldom/xmldom';
import { childElement, elementAt } from '../../../../src/ooxml/xml';
import { asText } from '../../protocol/arguments';
import { gap, invalidArgument } from '../../protocol/host-error';
import { parseReference } from '../address';
import { append, ensure, remove } from './namespaces';
import { TITLE } from './orders';

/**
 * Binds a title to the cell that a formula such as `='Sheet 1'!$A$1` names. Its text is cached
 * when the workbook is saved, as that of series is.
 */
export function bindTitle(title: Element, value: unknown, location: string): void {
  const formula = asText(value, location).replace(/^=/, '');
  if (parseReference(formula) === null) throw invalidArgument(location);
  remove(title, 'tx');
  const reference = append(ensure(title, 'c:tx', TITLE), 'c:strRef');
  append(reference, 'c:f').textContent = formula;
}

/** A title's own text cannot be read while it is bound: this host would have to look it up. */
export function refuseBoundTitle(title: Element | null): void {
  const text = title === null ? null : childElement(title, 'tx');
  if (text !== null && elementAt(text, 'strRef') !== null) throw gap('The text of a bound title');
}
