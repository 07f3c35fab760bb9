import type { Element } from '@xmldom/xmldom';
import { childElement, childElements } from '../../../src/ooxml/xml';
import { HostError } from '../protocol/host-error';
import type { DocumentState } from './document-state';
import { setProperty, wValue } from './wml';

/** Word shows built-in names with a capital: `heading 1` in the file is `Heading 1`. */
function shownName(style: Element): string {
  const name = wValue(childElement(style, 'name')) ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function paragraphStyles(state: DocumentState): readonly Element[] {
  return childElements(state.styles, 'style').filter(
    (style) => wValue(style, 'type') === 'paragraph',
  );
}

/** The name of a paragraph's style as Word shows it. */
export function styleNameOf(state: DocumentState, paragraph: Element): string {
  const properties = childElement(paragraph, 'pPr');
  const id = properties === null ? null : wValue(childElement(properties, 'pStyle'));
  const styles = paragraphStyles(state);
  const style =
    styles.find((one) => wValue(one, 'styleId') === id) ??
    styles.find((one) => wValue(one, 'default') === '1');
  return style === undefined ? 'Normal' : shownName(style);
}

/** Sets a paragraph's style by its name. A name that the document lacks is not found. */
export function setStyle(state: DocumentState, paragraph: Element, name: string): void {
  const style = paragraphStyles(state).find(
    (one) => shownName(one).toLowerCase() === name.toLowerCase(),
  );
  if (style === undefined) {
    throw new HostError('ItemNotFound', `There is no style ${name}.`, 'Paragraph.style', 404);
  }
  setProperty(paragraph, 'pStyle', wValue(style, 'styleId'));
}
