import type { Element } from '@xmldom/xmldom';
import { collapseSpaces } from '../language/compare';
import type {
  ChartData,
  CheckedChart,
  CheckedField,
  CheckedParagraph,
  DocumentContents,
} from '../report/checks/contents';
import { isItemLabel } from '../report/item-label';
import { countedLabels } from './counted-labels';
import {
  type CountedLabel,
  controlProperty,
  OUR_TAGS,
  rawText,
  seenCharacters,
} from './block-text';
import type { OpenDocument } from './merge/open-document';
import { workbookCells } from './workbook-cells';
import { childElement, descendants, elementAt, NAMESPACES, parseXml, rootElement } from './xml';

/** What the checks of a document look at: its paragraphs and the charts of its main part. */
export function documentContents(document: OpenDocument): DocumentContents {
  const counts = new Map<string | null, number>();
  const labels = countedLabels(document);
  const paragraphs = descendants(document.body, NAMESPACES.w, 'p').map((element) => {
    const paragraph = checkedParagraph(element, labels.get(element) ?? null);
    const { block, text } = paragraph;
    const number = (counts.get(block) ?? 0) + (text === '' ? 0 : 1);
    counts.set(block, number);
    return { ...paragraph, number };
  });
  return { paragraphs, charts: chartsOf(document) };
}

/** The tag of the block around an element, or `null`. */
function blockOf(element: Element): string | null {
  for (let each = element.parentElement; each !== null; each = each.parentElement) {
    const tag = each.localName === 'sdt' ? controlProperty(each, 'tag') : '';
    if (tag.startsWith(OUR_TAGS)) return tag;
  }
  return null;
}

function checkedParagraph(
  paragraph: Element,
  counted: CountedLabel | null,
): Omit<CheckedParagraph, 'number'> {
  const raw = seenCharacters(rawText(paragraph));
  const [first = '', ...rest] = raw.split('\t');
  const isLabelled = rest.length > 0 && isItemLabel(first.trim());
  return {
    block: blockOf(paragraph),
    label: isLabelled ? first.trim() : (counted?.text ?? null),
    automaticDepth: counted?.depth ?? null,
    text: collapseSpaces(isLabelled ? rest.join(' ') : raw),
    ...marksOf(paragraph),
  };
}

interface Open {
  readonly name: string;
  readonly id: string;
  text: string;
}

/** The fields of a paragraph, written in runs or as one element, and its bookmarks. */
function marksOf(paragraph: Element): Pick<CheckedParagraph, 'fields' | 'bookmarks'> {
  const fields: CheckedField[] = [];
  const bookmarks: { name: string; text: string }[] = [];
  const openFields: { instruction: string; result: string | null }[] = [];
  let openBookmarks: Open[] = [];
  for (const element of descendants(paragraph, NAMESPACES.w, '*')) {
    const value = (name: string): string => element.getAttributeNS(NAMESPACES.w, name) ?? '';
    const field = openFields.at(-1);
    switch (element.localName) {
      case 'fldChar':
        if (value('fldCharType') === 'begin') openFields.push({ instruction: '', result: null });
        else if (field !== undefined && value('fldCharType') === 'separate') field.result = '';
        else if (field !== undefined) {
          openFields.pop();
          fields.push(closed(field.instruction, field.result ?? ''));
        }
        break;
      case 'fldSimple':
        fields.push(closed(value('instr'), rawText(element)));
        break;
      case 'instrText':
        if (field !== undefined) field.instruction += element.textContent ?? '';
        break;
      case 'bookmarkStart':
        openBookmarks.push({ name: value('name'), id: value('id'), text: '' });
        break;
      case 'bookmarkEnd':
        for (const { name, id, text } of openBookmarks) {
          if (id === value('id')) bookmarks.push({ name, text: collapseSpaces(text) });
        }
        openBookmarks = openBookmarks.filter(({ id }) => id !== value('id'));
        break;
      case 't':
      case 'noBreakHyphen': {
        const text = element.localName === 't' ? seenCharacters(element.textContent ?? '') : '-';
        if (field !== undefined && field.result !== null) field.result += text;
        for (const bookmark of openBookmarks) bookmark.text += text;
        break;
      }
      default:
        break;
    }
  }
  const unfinished = openBookmarks.map(({ name, text }) => ({ name, text: collapseSpaces(text) }));
  return { fields, bookmarks: [...bookmarks, ...unfinished] };
}

function closed(instruction: string, result: string): CheckedField {
  return { instruction: instruction.trim(), result: collapseSpaces(seenCharacters(result)) };
}

function chartsOf({ files, main, body }: OpenDocument): CheckedChart[] {
  const links = new Map(files.relationships(main).map(({ id, target }) => [id, target]));
  return descendants(body, NAMESPACES.c, 'chart').flatMap((reference): CheckedChart[] => {
    const part = links.get(reference.getAttributeNS(NAMESPACES.r, 'id') ?? '') ?? '';
    const xml = files.text(part);
    if (xml === null) return [];
    const root = rootElement(parseXml(xml, part), part);
    return [
      {
        block: blockOf(reference),
        key: drawingName(reference),
        shown: dataOf(root, cachedTexts),
        workbook: workbookData(root, part, files),
      },
    ];
  });
}

function drawingName(reference: Element): string {
  let drawing: Element | null = reference;
  while (drawing !== null && drawing.localName !== 'drawing') drawing = drawing.parentElement;
  const [properties] = drawing === null ? [] : descendants(drawing, NAMESPACES.wp, 'docPr');
  return properties?.getAttribute('name') ?? '';
}

function workbookData(root: Element, part: string, files: OpenDocument['files']): ChartData | null {
  const id = childElement(root, 'externalData')?.getAttributeNS(NAMESPACES.r, 'id');
  const link = files.relationships(part).find((each) => each.id === id);
  const bytes = link === undefined ? null : files.bytes(link.target);
  if (bytes === null) return null;
  const cells = workbookCells(bytes);
  return dataOf(root, (reference) => cells(childElement(reference, 'f')?.textContent ?? ''));
}

/** The data of a chart, with the texts of each reference (`c:strRef`, `c:numRef`) read by `texts`. */
function dataOf(root: Element, texts: (reference: Element) => string[]): ChartData {
  const at = (series: Element, ...path: string[]): string[] => {
    const parent = elementAt(series, ...path);
    const reference =
      parent === null ? null : (childElement(parent, 'strRef') ?? childElement(parent, 'numRef'));
    return reference === null
      ? []
      : texts(reference).map((text) => collapseSpaces(seenCharacters(text)));
  };
  const series = descendants(root, NAMESPACES.c, 'ser');
  const [first] = series;
  return {
    categories: first === undefined ? [] : at(first, 'cat'),
    series: series.map((each) => ({
      name: at(each, 'tx').join(' '),
      values: at(each, 'val').map((text) => (text === '' ? Number.NaN : Number(text))),
    })),
  };
}

function cachedTexts(reference: Element): string[] {
  const points = descendants(reference, NAMESPACES.c, 'pt').map((point): [number, string] => [
    Number(point.getAttribute('idx')),
    childElement(point, 'v')?.textContent ?? '',
  ]);
  const texts = new Map(points);
  const count = Math.max(0, ...points.map(([index]) => index + 1));
  return Array.from({ length: count }, (_, index) => texts.get(index) ?? '');
}
