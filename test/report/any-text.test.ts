import fc from 'fast-check';
import { sheetOfRows, type Cell } from '../../src/cells/sheet';
import { LANGUAGES } from '../../src/language/languages';
import { Problem } from '../../src/language/problem';
import { buildReport } from '../../src/report/build-report';
import {
  BLOCK_KINDS,
  blockTag,
  type Inline,
  type Paragraph,
  type Piece,
} from '../../src/report/content';
import { plainText } from '../../src/report/pieces';
import { PROFILE_NAMES } from '../../src/report/profiles';
import { readReportSheet } from '../../src/report/sheet';
import { goals, objectives } from './support/questions';

const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 3, arbitrary: fc.lorem() },
  fc.constantFrom(
    ...['', ' ', '\u200b', '\n', 'a\nb', '{{objectives.first}}', '{{goals.order}}', '{{x}}'],
    ...[
      '[[accept-report]]',
      '[[note-report]]',
      '[[adopt-priorities|subject=x]]',
      '[[x]]',
      '{{',
      ']]',
    ],
  ),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: text },
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: '#N/A' }),
);
const block = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('', 'settings', 'annex:a', 'figure:goals', ...BLOCK_KINDS),
  },
  cell,
);
const level = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...['', '1', '2', '3', '-', 'title', 'summary', 'action', 'reference', 'option', 'group'],
      ...['addressee', 'name', 'phone'],
    ),
  },
  cell,
);
const rows = fc.array(fc.tuple(block, level, cell, cell), { maxLength: 14 });

function paragraphsOf(pieces: readonly Piece[]): Paragraph[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'paragraph') return [piece];
    if (piece.kind === 'figure') return [];
    return piece.rows.flat().flatMap(({ paragraphs }) => [...paragraphs]);
  });
}

/** Bookmarks that texts refer to, and bookmarks that are there. */
function bookmarks(inlines: readonly Inline[], kind: 'reference' | 'target'): string[] {
  return inlines.flatMap((inline) => (inline.kind === kind ? [inline.bookmark] : []));
}

describe('any text in any cell of a report sheet', () => {
  it('makes a whole report, or a problem that names a cell', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...PROFILE_NAMES),
        (cells, language, profile) => {
          const header = ['Block', 'Level', 'en', 'ar'];
          try {
            const sheet = readReportSheet([sheetOfRows('R', [header, ...cells])]);
            const questions = [objectives(), goals()];
            const { report } = buildReport({ sheet, questions, language, profile });
            const paragraphs = report.blocks.flatMap(({ pieces }) => paragraphsOf(pieces));
            for (const { style, label, inlines } of paragraphs) {
              const shown = plainText(inlines).trim();
              if (label !== undefined) expect(label).not.toBe('');
              if (style !== 'table-head' || label !== undefined) expect(shown).not.toBe('');
            }
            const all = paragraphs.flatMap(({ inlines }) => [...inlines]);
            const targets = bookmarks(all, 'target');
            expect(new Set(targets).size).toBe(targets.length);
            for (const used of bookmarks(all, 'reference')) expect(targets).toContain(used);
            const tags = report.blocks.map(blockTag);
            expect(new Set(tags).size).toBe(tags.length);
          } catch (error) {
            if (!(error instanceof Problem)) throw error;
            expect(error.place.cell).toMatch(/^[A-D]\d+$/u);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
