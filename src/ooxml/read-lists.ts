import type { Element } from '@xmldom/xmldom';
import type { SelectedParagraph } from '../report/listed-paragraphs';
import { partOfType, type OpenDocument } from './merge/open-document';
import { RELATIONSHIP_TYPES } from './package';
import { childElement, childElements, elementAt, NAMESPACES, parseXml, rootElement } from './xml';

/** What the style of a paragraph and its list are. */
export interface ParagraphForm {
  readonly styleName: string;
  readonly list: SelectedParagraph['automatic'];
}

/**
 * Reads which list a paragraph is an item of, by its own properties or those of its style
 * (ECMA-376 part 1, 17.9). A list without a number part counts as numbered.
 */
export function listReader(document: OpenDocument): (paragraph: Element) => ParagraphForm {
  const styles = new Map(
    elementsOf(document, RELATIONSHIP_TYPES.styles, 'style').map((style) => [
      value(style, 'styleId'),
      style,
    ]),
  );
  const formats = formatReader(document);
  return (paragraph) => {
    const properties = childElement(paragraph, 'pPr');
    const style = properties === null ? '' : valueAt(properties, 'pStyle');
    const { id, level } = { ...styleNumbering(style, styles), ...numbering(properties) };
    return { styleName: nameOf(styles.get(style)), list: listOf(id, level ?? 0, formats) };
  };
}

interface Numbering {
  readonly id?: string;
  readonly level?: number;
}

function listOf(
  id: string | undefined,
  level: number,
  formats: (id: string, level: number) => string,
): ParagraphForm['list'] {
  // The list with number 0 takes a paragraph out of the list of its style.
  if (id === undefined || id === '0') return null;
  const format = formats(id, level);
  if (format === 'none') return null;
  return { list: id, depth: level + 1, isMark: format === 'bullet' };
}

function numbering(properties: Element | null): Numbering {
  const numbered = properties === null ? null : childElement(properties, 'numPr');
  if (numbered === null) return {};
  const id = valueAt(numbered, 'numId');
  const level = valueAt(numbered, 'ilvl');
  return { ...(id === '' ? {} : { id }), ...(level === '' ? {} : { level: Number(level) }) };
}

/** The numbering of a style, or of the one that it builds on; a circle of styles ends. */
function styleNumbering(id: string, styles: ReadonlyMap<string, Element>): Numbering {
  const seen = new Set<string>();
  for (let name = id; name !== '' && !seen.has(name);) {
    seen.add(name);
    const style = styles.get(name);
    if (style === undefined) return {};
    const own = numbering(childElement(style, 'pPr'));
    if (own.id !== undefined) return own;
    name = valueAt(style, 'basedOn');
  }
  return {};
}

/** Gives how a level of a list is numbered: `decimal`, `lowerLetter`, `bullet`, `none` … */
function formatReader(document: OpenDocument): (id: string, level: number) => string {
  const abstracts = new Map(
    elementsOf(document, RELATIONSHIP_TYPES.numbering, 'abstractNum').map((list) => [
      value(list, 'abstractNumId'),
      list,
    ]),
  );
  const lists = new Map(
    elementsOf(document, RELATIONSHIP_TYPES.numbering, 'num').map((list) => [
      value(list, 'numId'),
      abstracts.get(valueAt(list, 'abstractNumId')),
    ]),
  );
  return (id, level) => {
    const list = lists.get(id);
    const at = list === undefined ? [] : childElements(list, 'lvl');
    const found = at.find((each) => value(each, 'ilvl') === String(level));
    return found === undefined ? '' : valueAt(found, 'numFmt');
  };
}

function elementsOf(document: OpenDocument, type: string, name: string): Element[] {
  const part = partOfType(document, type);
  if (part === null) return [];
  return childElements(rootElement(parseXml(document.files.text(part) ?? '', part), part), name);
}

function nameOf(style: Element | undefined): string {
  return style === undefined ? '' : valueAt(style, 'name');
}

function valueAt(parent: Element, name: string): string {
  const child = elementAt(parent, name);
  return child === null ? '' : value(child, 'val');
}

function value(element: Element, name: string): string {
  return element.getAttributeNS(NAMESPACES.w, name) ?? '';
}
