import type { Document, Element } from '@xmldom/xmldom';
import type { Cell } from '../../src/cells/sheet';
import { WordDocument } from '../../src/hosts/word/word-document';
import { updateBlocks } from '../../src/jobs/update-blocks';
import { controlProperty, rawText } from '../../src/ooxml/block-text';
import { buildPackage } from '../../src/ooxml/build-package';
import { readPackage, toDocx } from '../../src/ooxml/docx-file';
import { PART_NAMES, textOfPart } from '../../src/ooxml/package';
import { descendants, elementAt, NAMESPACES, parseXml } from '../../src/ooxml/xml';
import type { Report } from '../../src/report/content';
import { openInJest } from '../office-host/boot/jest';
import type { Quirks } from '../office-host/quirks';
import { WordHost } from '../office-host/word/word-host';
import { built, type Build } from '../report/support/sheets';

type Rows = readonly (readonly Cell[])[];

/** The report that a report sheet with these rows makes of the sample's two questions. */
export function reportOf(rows: Rows, build: Build = {}): Report {
  return built(rows, build).report;
}

/** Only the blocks of a kind, so that figures that nobody asked for are out of the way. */
export function only(report: Report, ...kinds: readonly string[]): Report {
  return { ...report, blocks: report.blocks.filter(({ kind }) => kinds.includes(kind)) };
}

/** The .docx file that is written of a report. */
export async function docxOf(report: Report): Promise<Uint8Array> {
  return toDocx(await buildPackage(report));
}

/** The main part of a .docx file as text. */
export function mainXml(docx: Uint8Array): string {
  return textOfPart(readPackage(docx), PART_NAMES.document);
}

/** The main part of a .docx file as a tree. */
export function mainTree(docx: Uint8Array): Document {
  return parseXml(mainXml(docx), PART_NAMES.document);
}

/** The block of a kind (and key) in a .docx file: its content control. */
export function controlOf(docx: Uint8Array, kind: string, key = ''): Element {
  const found = controlsOf(docx, `concord:${kind}:${key}`);
  const [control] = found;
  if (control === undefined) throw new Error(`There is no block ${kind}:${key}.`);
  return control;
}

/** Every content control of a .docx file with a tag. */
export function controlsOf(docx: Uint8Array, tag: string): Element[] {
  return descendants(mainTree(docx), NAMESPACES.w, 'sdt').filter(
    (control) => controlProperty(control, 'tag') === tag,
  );
}

/** The paragraphs of a part of a document. */
export function paragraphsOf(element: Document | Element): readonly Element[] {
  return descendants(element, NAMESPACES.w, 'p');
}

/** The first paragraph that holds a text. */
export function paragraphWith(element: Document | Element, text: string | RegExp): Element {
  const found = paragraphsOf(element).find((paragraph) => {
    const all = rawText(paragraph);
    return typeof text === 'string' ? all.includes(text) : text.test(all);
  });
  if (found === undefined) throw new Error(`No paragraph has ${String(text)}.`);
  return found;
}

/** The style id that a paragraph names. */
export function styleOf(paragraph: Element): string {
  return elementAt(paragraph, 'pPr', 'pStyle')?.getAttributeNS(NAMESPACES.w, 'val') ?? '';
}

/** What stands before the tab of each paragraph that has one: the typed labels, in their order. */
export function labelsIn(element: Document | Element): string[] {
  return paragraphsOf(element).flatMap((paragraph) => {
    const [label = '', ...rest] = rawText(paragraph).split('\t');
    return rest.length === 0 ? [] : [label];
  });
}

/** A Word that behaves so, with an empty document unless another is given. */
export function openWord(quirks: Partial<Quirks> = {}, file?: Uint8Array): Promise<WordHost> {
  return openInJest(new WordHost({ quirks, ...(file === undefined ? {} : { file }) }));
}

/** Writes the blocks of a report into the open document: absent ones come to its end. */
export async function writeInWord(report: Report): Promise<void> {
  await updateBlocks(new WordDocument(), report, { absent: 'in-order', overwrite: 'edited' });
}
