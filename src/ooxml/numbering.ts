import { directionOf, type Language } from '../language/languages';
import { xmlAttribute } from '../language/xml-text';
import {
  blockTag,
  type AutomaticLabel,
  type Block,
  type ListForm,
  type Paragraph,
  type Report,
} from '../report/content';
import { PROFILES } from '../report/profiles';
import { DASH, labelFormat } from '../report/profiles/labels';
import type { ItemDepth, LabelFormat } from '../report/profiles/profile';
import { textHash } from './hash';
import { XML_DECLARATION } from './package';
import { listIndent } from './styles';
import { NAMESPACES } from './xml';

/** A list of a document whose labels the program counts. */
export interface WordList {
  /** By which its items name it (`w:numId`), from 1. */
  readonly id: number;
  readonly form: ListForm;
  readonly depths: ReadonlySet<ItemDepth>;
}

/** The counted lists of a report by `listKey`, in the order in which they begin. */
export type WordLists = ReadonlyMap<string, WordList>;

/** What a list of a block is kept by. */
export function listKey(block: Pick<Block, 'kind' | 'key'>, { list }: AutomaticLabel): string {
  return `${list} ${blockTag(block)}`;
}

/** The lists of a report that a program is to count. */
export function listsOf({ blocks }: Report): WordLists {
  const lists = new Map<string, WordList>();
  for (const block of blocks) {
    for (const { label } of paragraphsOf(block)) {
      if (typeof label !== 'object') continue;
      const key = listKey(block, label);
      const { id, depths } = lists.get(key) ?? { id: lists.size + 1, depths: [] };
      lists.set(key, { id, form: label.form, depths: new Set([...depths, label.depth]) });
    }
  }
  return lists;
}

function paragraphsOf({ pieces }: Block): readonly Paragraph[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'paragraph') return [piece];
    return piece.kind === 'table'
      ? piece.rows.flatMap((cells) => cells.flatMap(({ paragraphs }) => paragraphs))
      : [];
  });
}

/**
 * The numbering part of a report (`word/numbering.xml`, CT_Numbering): a definition for each form
 * of list, and a number for each list, which begins anew at every level that it uses. Without
 * that a program goes on counting from list to list, because they share a definition.
 */
export function numberingXml(report: Report, lists: WordLists): string {
  const all = [...lists.values()];
  const forms = [...new Set(all.map(({ form }) => form))];
  return [
    `${XML_DECLARATION}<w:numbering xmlns:w="${NAMESPACES.w}">`,
    ...forms.map((form, id) => definitionXml(id, form, report)),
    ...all.map((list) => listXml(list, forms.indexOf(list.form))),
    '</w:numbering>',
  ].join('');
}

/** Levels that Word defines for a list. Those below ours are there for whoever edits the list. */
const LEVELS = 9;

/**
 * Schema: `w:abstractNum` (CT_AbstractNum) is `w:nsid`, `w:multiLevelType`, `w:tmpl`, then levels.
 * By `w:nsid` Word knows the same definition in another document, so it comes from the levels.
 */
function definitionXml(id: number, form: ListForm, { profile, language }: Report): string {
  const levels = Array.from({ length: LEVELS }, (_, level) => {
    const format = levelFormat(level, (depth) =>
      labelFormat(PROFILES[profile], language, form, depth),
    );
    return levelXml(level, format, language);
  }).join('');
  const sign = textHash(levels).toUpperCase();
  return [
    `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${sign.slice(0, 8)}"/>`,
    `<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="${sign.slice(8)}"/>`,
    `${levels}</w:abstractNum>`,
  ].join('');
}

function levelFormat(level: number, at: (depth: ItemDepth) => LabelFormat): LabelFormat {
  const depth = level + 1;
  return depth === 1 || depth === 2 || depth === 3 ? at(depth) : DASH;
}

/**
 * Schema: `w:lvl` (CT_Lvl) is `w:start`, `w:numFmt`, `w:lvlText`, `w:lvlJc`, `w:pPr`, `w:rPr`.
 * Without `w:lvlJc` a label stands at the start of its paragraph in either direction (ECMA-376
 * part 1, 17.9.7). The indents are those of the items' style: LibreOffice takes them for none
 * when a level has none.
 */
function levelXml(
  level: number,
  { counts, before, after }: LabelFormat,
  language: Language,
): string {
  const label = counts === 'dash' ? '–' : `${before}%${level + 1}${after}`;
  const { start, hanging } = listIndent(directionOf(language), level);
  return [
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/>`,
    `<w:numFmt w:val="${numberFormat(counts, language)}"/>`,
    `<w:lvlText w:val="${xmlAttribute(label)}"/>`,
    `<w:pPr><w:ind w:left="${start}" w:hanging="${hanging}"/></w:pPr>${lookXml(language)}</w:lvl>`,
  ].join('');
}

/** ST_NumberFormat. */
function numberFormat(counts: LabelFormat['counts'], language: Language): string {
  switch (counts) {
    case 'decimal':
      return 'decimal';
    case 'letter':
      return language === 'ar' ? 'arabicAbjad' : 'lowerLetter';
    case 'roman':
      return 'lowerRoman';
    case 'dash':
      return 'bullet';
  }
}

/** Direction and font of a label, as a typed one has them. */
function lookXml(language: Language): string {
  if (language === 'ar') return '<w:rPr><w:rFonts w:hint="cs"/><w:rtl/></w:rPr>';
  return language === 'zh' ? '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>' : '';
}

/** Schema: `w:num` (CT_Num) is `w:abstractNumId`, then a `w:lvlOverride` for each level it changes. */
function listXml({ id, depths }: WordList, definition: number): string {
  const restarts = [...depths]
    .sort()
    .map(
      (depth) =>
        `<w:lvlOverride w:ilvl="${depth - 1}"><w:startOverride w:val="1"/></w:lvlOverride>`,
    );
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${restarts.join('')}</w:num>`;
}

/** A numbering part that `numberingXml` wrote, with only some of its lists. */
export function withLists(xml: string, numbers: ReadonlySet<string>): string {
  return xml.replace(/<w:num w:numId="(\d+)">.*?<\/w:num>/g, (list, number: string) =>
    numbers.has(number) ? list : '',
  );
}
