import type { Direction } from '../language/languages';
import type { ParagraphStyle } from '../report/content';
import { XML_DECLARATION } from './package';
import type { Typography } from './typography';
import { NAMESPACES } from './xml';

/** A paragraph style of Word. Lengths are in twentieths of a point, sizes in half-points. */
export interface WordStyle {
  /** By which a document that has the style already is asked for it. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly align?: 'both' | 'center' | 'start';
  readonly before?: number;
  readonly after?: number;
  /** Where text starts, and how far its first line stands out from there. */
  readonly indent?: { readonly start: number; readonly hanging: number };
  readonly tabs?: readonly number[];
  readonly keepWithNext?: true;
  readonly keepLines?: true;
  readonly outlineLevel?: number;
  readonly bold?: true;
  readonly size?: number;
  readonly complexSize?: number;
}

/** The id of a style: its name without underscores, spaces and `&`, as ITU's templates have it. */
export function styleId(name: string): string {
  const joined = name.replace(/[_ &]/g, '');
  return name === 'heading 1' ? 'Heading1' : joined;
}

/**
 * The Word style of each kind of report paragraph, by the name that ITU documents give it
 * (measured in WTSA Resolution 1 and Recommendation E.119). A rule is a centred line of the
 * running text.
 */
export const STYLE_NAMES: Readonly<Record<ParagraphStyle, string>> = {
  title: 'Title 1',
  normal: 'Normal',
  heading: 'heading 1',
  'list-1': 'enumlev1',
  'list-2': 'enumlev2',
  'list-3': 'enumlev3',
  figure: 'Figure',
  caption: 'Figure_NoTitle',
  note: 'Note',
  'annex-title': 'Annex_NoTitle',
  'table-head': 'Table_head',
  'table-text': 'Table_text',
  rule: 'Normal',
};

/** The running head of the pages of a report. */
export const HEADER_STYLE = 'header';

/** Indents of the list levels; Arabic documents of ITU have their own. */
const LIST_INDENTS = {
  ltr: [
    { start: 794, hanging: 794 },
    { start: 1191, hanging: 397 },
    { start: 1588, hanging: 397 },
  ],
  rtl: [
    { start: 723, hanging: 723 },
    { start: 1290, hanging: 574 },
    { start: 1990, hanging: 700 },
  ],
} as const;

/** The indents of an item of a list at a level from 0; levels below the third go on as it does. */
export function listIndent(direction: Direction, level: number): NonNullable<WordStyle['indent']> {
  const indents = LIST_INDENTS[direction];
  const [, , third] = indents;
  const { start, hanging } = indents[level] ?? third;
  return { start: start + Math.max(0, level - 2) * hanging, hanging };
}

/** The styles that a report uses, as its language sets them. */
export function wordStyles({ direction, size, complexSize }: Typography): WordStyle[] {
  const [first, second, third] = LIST_INDENTS[direction];
  const heading = { keepWithNext: true, keepLines: true, bold: true } as const;
  const small = { size: size - 4, complexSize: complexSize - 4 } as const;
  const large = { size: size + 4, complexSize: complexSize + 4 } as const;
  return [
    {
      name: 'Normal',
      align: 'both',
      before: 120,
      tabs: [first.start, second.start, third.start, third.start + 397],
      size,
      complexSize,
    },
    {
      name: 'Title 1',
      basedOn: 'Normal',
      next: 'Normal',
      align: 'center',
      before: 240,
      after: 240,
      ...heading,
      ...large,
    },
    {
      name: 'heading 1',
      basedOn: 'Normal',
      next: 'Normal',
      align: 'start',
      before: 360,
      indent: first,
      outlineLevel: 0,
      ...heading,
    },
    { name: 'enumlev1', basedOn: 'Normal', before: 80, indent: first },
    { name: 'enumlev2', basedOn: 'enumlev1', indent: second },
    { name: 'enumlev3', basedOn: 'enumlev2', indent: third },
    { name: 'Figure', basedOn: 'Normal', align: 'center', before: 240, keepWithNext: true },
    {
      name: 'Figure_NoTitle',
      basedOn: 'Normal',
      align: 'center',
      after: 240,
      keepLines: true,
      bold: true,
    },
    { name: 'Note', basedOn: 'Normal', before: 80, ...small },
    {
      name: 'Annex_NoTitle',
      basedOn: 'Normal',
      next: 'Normal',
      align: 'center',
      before: 240,
      after: 240,
      outlineLevel: 0,
      ...heading,
      ...large,
    },
    { name: 'Table_text', basedOn: 'Normal', align: 'start', before: 60, after: 60 },
    {
      name: 'Table_head',
      basedOn: 'Table_text',
      next: 'Table_text',
      align: 'center',
      keepWithNext: true,
      bold: true,
    },
    { name: HEADER_STYLE, basedOn: 'Normal', align: 'center', before: 0, ...small },
  ];
}

/** The styles part of a report (`word/styles.xml`, CT_Styles). */
export function stylesXml(typography: Typography): string {
  return [
    `${XML_DECLARATION}<w:styles xmlns:w="${NAMESPACES.w}"><w:docDefaults><w:rPrDefault><w:rPr>`,
    fontsXml(typography),
    languagesXml(typography),
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    ...wordStyles(typography).map((style) => styleXml(style, typography)),
    TABLE_STYLE,
    '</w:styles>',
  ].join('');
}

function fontsXml({ fonts: { latin, eastAsia, complex } }: Typography): string {
  return `<w:rFonts w:ascii="${latin}" w:eastAsia="${eastAsia}" w:hAnsi="${latin}" w:cs="${complex}"/>`;
}

function languagesXml({ tags: { latin, eastAsia, complex } }: Typography): string {
  return `<w:lang w:val="${latin}" w:eastAsia="${eastAsia}" w:bidi="${complex}"/>`;
}

/** What a table has without a style, as every Word document defines it. */
const TABLE_STYLE = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>',
  '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>',
  '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
].join('');

function styleXml(style: WordStyle, typography: Typography): string {
  const id = styleId(style.name);
  const isDefault = style.name === 'Normal';
  return [
    `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${style.name}"/>`,
    style.basedOn === undefined ? '' : `<w:basedOn w:val="${styleId(style.basedOn)}"/>`,
    style.next === undefined ? '' : `<w:next w:val="${styleId(style.next)}"/>`,
    '<w:qFormat/>',
    element('w:pPr', paragraphProperties(style, isDefault && typography.direction === 'rtl')),
    element('w:rPr', runProperties(style, isDefault ? typography : null)),
    '</w:style>',
  ].join('');
}

/** An element around its content; nothing when there is none. */
function element(name: string, content: string): string {
  return content === '' ? '' : `<${name}>${content}</${name}>`;
}

/** In the order of CT_PPrBase: keeps, tabs, bidi, spacing, indent, alignment, outline level. */
function paragraphProperties(style: WordStyle, rightToLeft: boolean): string {
  const { tabs = [], indent, before, after } = style;
  const stops = tabs.map((at) => `<w:tab w:val="left" w:pos="${at}"/>`).join('');
  const spacing = [
    before === undefined ? '' : ` w:before="${before}"`,
    after === undefined ? '' : ` w:after="${after}"`,
  ].join('');
  return [
    style.keepWithNext ? '<w:keepNext/>' : '',
    style.keepLines ? '<w:keepLines/>' : '',
    element('w:tabs', stops),
    rightToLeft ? '<w:bidi/>' : '',
    spacing === '' ? '' : `<w:spacing${spacing}/>`,
    indent === undefined ? '' : `<w:ind w:left="${indent.start}" w:hanging="${indent.hanging}"/>`,
    style.align === undefined
      ? ''
      : `<w:jc w:val="${style.align === 'start' ? 'left' : style.align}"/>`,
    style.outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${style.outlineLevel}"/>`,
  ].join('');
}

/**
 * In the order of CT_RPr: fonts, bold, sizes, languages. Fonts and languages are repeated in
 * Normal because Word ignores the defaults of a package that is inserted.
 */
function runProperties(style: WordStyle, base: Typography | null): string {
  return [
    base === null ? '' : fontsXml(base),
    style.bold ? '<w:b/><w:bCs/>' : '',
    style.size === undefined ? '' : `<w:sz w:val="${style.size}"/>`,
    style.complexSize === undefined ? '' : `<w:szCs w:val="${style.complexSize}"/>`,
    base === null ? '' : languagesXml(base),
  ].join('');
}
