import type { Element } from '@xmldom/xmldom';
import { comparable } from '../language/compare';
import { Problem } from '../language/problem';
import type { SelectedParagraph } from '../report/listed-paragraphs';
import { plainText } from '../report/pieces';
import { controlProperty, OUR_TAGS } from './block-text';
import { listReader } from './read-lists';
import { openFlatOpc } from './read-flat-opc';
import { childElement, childElements, descendants, elementAt, NAMESPACES } from './xml';

/** Paragraphs that somebody selected, and how many links lead away from them. */
export interface ReadSelection {
  readonly paragraphs: readonly SelectedParagraph[];
  readonly links: number;
}

/**
 * The paragraphs of a selection with what a block of the report can hold: text, bold and italic,
 * lists. Empty paragraphs are left out. Throws a Problem (`selection-holds`, `selection-in-block`)
 * for anything that would be lost: tables, pictures, tracked changes, notes, fields and the like.
 */
export function readSelection(flatOpc: string): ReadSelection {
  const document = openFlatOpc(flatOpc);
  const lists = listReader(document);
  const paragraphs = childElements(document.body).flatMap((element): SelectedParagraph[] => {
    if (element.localName !== 'p') {
      refuse(element, BESIDE_PARAGRAPHS);
      return [];
    }
    const inlines = inlinesOf(element);
    if (plainText(inlines).trim() === '') return [];
    const { styleName, list } = lists(element);
    const isHeading = /^(heading|title|annex)/.test(comparable(styleName)) && list === null;
    return [{ inlines, isHeading, automatic: list }];
  });
  const links = descendants(document.body, NAMESPACES.w, 'hyperlink').length;
  return { paragraphs, links };
}

type Inlines = SelectedParagraph['inlines'];

/** What stands between paragraphs and says nothing. */
const BESIDE_PARAGRAPHS: ReadonlySet<string> = new Set([
  'sectPr',
  'proofErr',
  'permStart',
  'permEnd',
]);
/** What stands between runs and says nothing. */
const BESIDE_RUNS: ReadonlySet<string> = new Set([...BESIDE_PARAGRAPHS, 'pPr', 'bookmarkEnd']);
/** What stands around runs and can go, when their text stays. */
const AROUND_RUNS: ReadonlySet<string> = new Set([
  'hyperlink',
  'smartTag',
  'customXml',
  'dir',
  'bdo',
]);

/** What each element is that a block cannot hold; of any other, that it is no text. */
const WHAT: Readonly<Record<string, string>> = {
  tbl: 'a table',
  drawing: 'a picture or a chart',
  pict: 'a picture or a chart',
  object: 'a picture or a chart',
  AlternateContent: 'a picture or a chart',
  ins: 'a tracked change',
  del: 'a tracked change',
  moveFrom: 'a tracked change',
  moveTo: 'a tracked change',
  moveFromRangeStart: 'a tracked change',
  moveToRangeStart: 'a tracked change',
  pPrChange: 'a tracked change',
  rPrChange: 'a tracked change',
  footnoteReference: 'a footnote or an endnote',
  endnoteReference: 'a footnote or an endnote',
  commentRangeStart: 'a comment',
  commentRangeEnd: 'a comment',
  commentReference: 'a comment',
  fldChar: 'a field, such as a reference',
  fldSimple: 'a field, such as a reference',
  instrText: 'a field, such as a reference',
  sdt: 'a content control',
  oMath: 'a formula',
  oMathPara: 'a formula',
  bookmarkStart: 'a bookmark',
  section: 'a section break',
};

/** Bookmarks that Word and translation programs put everywhere, and nobody refers to. */
const IDLE_BOOKMARK = /^(_(?!Ref)|lt_pId|OLE_LINK)/;

/** Throws for an element that is none of those that say nothing. */
function refuse(element: Element, idle: ReadonlySet<string>): void {
  const name = element.localName ?? '';
  if (idle.has(name)) return;
  if (name === 'bookmarkEnd' || (name === 'bookmarkStart' && isIdle(element))) return;
  if (name === 'sdt' && controlProperty(element, 'tag').startsWith(OUR_TAGS)) {
    throw new Problem('selection-in-block');
  }
  throw holding(name);
}

function isIdle(bookmark: Element): boolean {
  return IDLE_BOOKMARK.test(bookmark.getAttributeNS(NAMESPACES.w, 'name') ?? '');
}

function holding(name: string): Problem {
  return new Problem('selection-holds', {}, { what: WHAT[name] ?? 'something other than text' });
}

function inlinesOf(paragraph: Element): Inlines {
  const properties = childElement(paragraph, 'pPr');
  if (properties !== null) refuseChanges(properties);
  if (properties !== null && childElement(properties, 'sectPr') !== null) throw holding('section');
  return joined(runsIn(paragraph));
}

/** Marks of tracked changes stand in the properties of what was changed. */
function refuseChanges(properties: Element): void {
  for (const name of ['pPrChange', 'rPrChange', 'ins', 'del', 'moveFrom', 'moveTo']) {
    if (descendants(properties, NAMESPACES.w, name).length > 0) throw holding(name);
  }
}

function runsIn(parent: Element): Inlines {
  return childElements(parent).flatMap((element) => {
    const name = element.localName ?? '';
    if (name === 'r') return runText(element);
    if (AROUND_RUNS.has(name)) return runsIn(element);
    refuse(element, BESIDE_RUNS);
    return [];
  });
}

/** The characters that stand in a run as elements; those that show nothing are empty. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
  lastRenderedPageBreak: '',
  rPr: '',
};

function runText(run: Element): Inlines {
  const look = childElement(run, 'rPr');
  if (look !== null) refuseChanges(look);
  const text = childElements(run)
    .map((element) => {
      const name = element.localName ?? '';
      if (name === 't') return element.textContent ?? '';
      const character = CHARACTERS[name];
      if (character === undefined) throw holding(name);
      return character;
    })
    .join('');
  if (text === '') return [];
  return [
    {
      kind: 'text',
      text,
      ...(isOn(look, 'b') ? { bold: true as const } : {}),
      ...(isOn(look, 'i') ? { italic: true as const } : {}),
    },
  ];
}

function isOn(look: Element | null, name: string): boolean {
  const property = look === null ? null : elementAt(look, name);
  if (property === null) return false;
  return !['0', 'false', 'off'].includes(property.getAttributeNS(NAMESPACES.w, 'val') ?? '1');
}

/** Word cuts runs at every proofing mark; what looks alike is one text again. */
function joined(inlines: Inlines): Inlines {
  const all: Inlines[number][] = [];
  for (const inline of inlines) {
    const last = all.at(-1);
    if (last !== undefined && last.bold === inline.bold && last.italic === inline.italic) {
      all[all.length - 1] = { ...last, text: last.text + inline.text };
    } else all.push(inline);
  }
  return all;
}
