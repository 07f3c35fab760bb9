import type { Document, Element } from '@xmldom/xmldom';
import { buildPackage } from '../../../src/ooxml/build-package';
import { PART_NAMES, textOfPart } from '../../../src/ooxml/package';
import { childElements, descendants, NAMESPACES, parseXml } from '../../../src/ooxml/xml';
import type { Report } from '../../../src/report/content';
import { block, paragraph, report } from './report-parts';

/** A part of the package that is made of a report, as a tree. */
export async function writtenPart(of: Report, name: string): Promise<Document> {
  return parseXml(textOfPart(await buildPackage(of), name), name);
}

/** The main part of a report's document. */
export async function writtenDocument(of: Report): Promise<Document> {
  return writtenPart(of, PART_NAMES.document);
}

/** The paragraph of a report that holds one text. */
export async function writtenText(text: string, language: Report['language']): Promise<Element> {
  const of = report(language, [block('introduction', '', 'Block', paragraph('normal', text))]);
  const written = descendants(await writtenDocument(of), NAMESPACES.w, 'p').at(-1);
  if (written === undefined) throw new Error('The document has no paragraph.');
  return written;
}

/** A run: its properties, and its content with elements in angle brackets. */
export interface WrittenRun {
  readonly properties: readonly string[];
  readonly content: string;
}

/** The runs of a paragraph in short: `{ properties: ['rtl'], content: 'a<br>b' }`. */
export function runsOf(element: Element): WrittenRun[] {
  return descendants(element, NAMESPACES.w, 'r').map((run) => ({
    properties: childElements(run, 'rPr').flatMap((all) => childElements(all).map(inShort)),
    content: childElements(run)
      .filter(({ localName }) => localName !== 'rPr')
      .map((child) =>
        child.localName === 't' ? (child.textContent ?? '') : `<${child.localName ?? ''}>`,
      )
      .join(''),
  }));
}

/** `lang val=en-GB` for `<w:lang w:val="en-GB"/>`. */
export function inShort(element: Element): string {
  const attributes = [...element.attributes].map(
    ({ localName, value }) => `${localName ?? ''}=${value}`,
  );
  return [element.localName, ...attributes].join(' ');
}

/** The properties of a paragraph in short. */
export function propertiesOf(element: Element): string[] {
  return childElements(element, 'pPr').flatMap((all) => childElements(all).map(inShort));
}
