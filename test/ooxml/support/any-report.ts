import fc from 'fast-check';
import { LANGUAGES, type Language } from '../../../src/language/languages';
import type {
  Inline,
  Paragraph,
  ParagraphStyle,
  Piece,
  Report,
  Table,
} from '../../../src/report/content';
import { chart } from './report-parts';

const STYLES: readonly ParagraphStyle[] = [
  'title',
  'normal',
  'heading',
  'list-1',
  'list-2',
  'list-3',
  'caption',
  'note',
  'annex-title',
  'table-head',
  'table-text',
  'rule',
];

/** Pieces of text that have troubled writers of documents. */
const PIECES = [
  ...['a', 'Z', '0', ' ', '  ', '\t', '\n', '\r\n', '\v', '\u0000', '\u0007', '\u001f', '\u007f'],
  ...['&', '<', '>', '"', "'", ']]>', '<!--', '&amp;', '{', '}', '{default-bullet-numbering-0}'],
  ...['\u00a0', '\u00ad', '\u200b', '\u200e', '\u2011', '\u2028', '\ufeff', '\ufffe', '\uffff'],
  ...[
    '\ud83d',
    '\ude00',
    '😀',
    '👩‍👩‍👧',
    '“',
    '”',
    '汉字',
    'ب',
    'التنمية',
    '،',
    'שלום',
    'é',
    'e\u0301',
  ],
  ...['TDAG-20/3/3', '(Rev.1)', '+00 00', 'CURRENT', 'REF x \\h', 'concord:annex:a'],
];

/** Any text, rich in characters that are trouble. */
export function anyText(): fc.Arbitrary<string> {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), {
    maxLength: 8,
  });
  return pieces.map((parts) => parts.join(''));
}

function anyInline(): fc.Arbitrary<Inline> {
  return fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: anyText() }),
    fc.record({
      kind: fc.constant('text' as const),
      text: anyText(),
      bold: fc.constant(true as const),
      italic: fc.constant(true as const),
    }),
  );
}

function anyParagraph(): fc.Arbitrary<Paragraph> {
  const rest = {
    kind: fc.constant('paragraph' as const),
    style: fc.constantFrom(...STYLES),
    inlines: fc.array(anyInline(), { maxLength: 3 }),
  };
  return fc.oneof(fc.record(rest), fc.record({ ...rest, label: anyText() }));
}

function anyTable(): fc.Arbitrary<Table> {
  const cell = fc.record({ paragraphs: fc.array(anyParagraph(), { maxLength: 2 }) });
  return fc.record({
    kind: fc.constant('table' as const),
    headerRows: fc.nat(2),
    widths: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    borders: fc.constantFrom('box' as const, 'none' as const),
  });
}

function anyFigure(): fc.Arbitrary<Piece> {
  return fc
    .record({
      texts: fc.record({
        key: anyText(),
        title: anyText(),
        rankTitle: anyText(),
        categoryTitle: anyText(),
        altText: anyText().map((text) => `x${text}`),
        language: fc.constant('en' as const),
      }),
      option: anyText(),
      position: anyText(),
    })
    .map(({ texts, option, position }) => ({
      kind: 'figure' as const,
      chart: chart(
        texts,
        [option, 'b'],
        [position, 'last'],
        [
          [2, 1.5],
          [0, 3],
        ],
      ),
    }));
}

/** A report of any texts, in any language; its tags are unique, as the report room makes them. */
export function anyReport(): fc.Arbitrary<Report> {
  const pieces = fc.array(
    fc.oneof(
      { weight: 5, arbitrary: anyParagraph() },
      { weight: 1, arbitrary: anyTable() },
      { weight: 1, arbitrary: anyFigure() },
    ),
    { maxLength: 4 },
  );
  const blocks = fc.array(fc.record({ title: anyText(), pieces }), { minLength: 1, maxLength: 3 });
  return fc
    .record({ language: fc.constantFrom(...LANGUAGES), title: anyText(), blocks })
    .map(({ language, title, blocks: contents }) => ({
      language,
      profile: 'itu' as const,
      numbering: 'typed' as const,
      title,
      blocks: contents.map((content, index) => ({
        kind: 'annex' as const,
        key: `annex-${index}`,
        title: content.title,
        pieces: content.pieces.map((piece) => inLanguage(piece, language)),
      })),
      figures: [],
    }));
}

function inLanguage(piece: Piece, language: Language): Piece {
  return piece.kind === 'figure' ? { ...piece, chart: { ...piece.chart, language } } : piece;
}
