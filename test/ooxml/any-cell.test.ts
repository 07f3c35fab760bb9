import fc from 'fast-check';
import type { Cell } from '../../src/cells/sheet';
import { LANGUAGES, type Language } from '../../src/language/languages';
import { Problem } from '../../src/language/problem';
import { buildPackage } from '../../src/ooxml/build-package';
import { toDocx } from '../../src/ooxml/docx-file';
import { PROFILE_NAMES, type ProfileName } from '../../src/report/profiles';
import { built } from '../report/support/sheets';
import { checkPackage } from '../support/package-checks';
import { validate } from '../support/validator';
import { anyText } from './support/any-report';

/** A row of every kind of block and level; its texts are to be replaced. */
const ROWS: readonly (readonly string[])[] = [
  ...[
    ['settings', 'title', 'Report'],
    ['', 'group', 'WG'],
    ['', 'addressee', 'TDAG'],
  ],
  ...[
    ['header', 'summary', 'Summary'],
    ['', 'action', '[[note-report]]'],
    ['', 'reference', 'R'],
  ],
  ...[
    ['introduction', 'title', 'Introduction'],
    ['', '', 'Text'],
    ['terms-of-reference', '', 'T'],
  ],
  ...[
    ['meeting:a', '', 'Agenda:'],
    ['', '1', 'Opening'],
    ['', '2', 'Welcome'],
    ['', '3', 'Hall'],
  ],
  ...[
    ['documents', '-', 'TDAG-20/3/3'],
    ['contributions', '', 'C'],
    ['survey', '', 'Survey'],
  ],
  ...[
    ['figure:objectives', 'title', 'Caption'],
    ['', '', 'Note'],
    ['figure:goals', '', 'Note'],
  ],
  ...[
    ['conclusions', '', 'See {{annex.a}}'],
    ['liaison', '', 'L'],
    ['consultation', '', 'F'],
  ],
  ...[
    ['recommendations', '', 'To TDAG:'],
    ['', '1', '[[accept-report]]'],
    ['', '2', 'item'],
  ],
  ...[
    ['contact', 'name', 'Member A'],
    ['', 'organization', 'O'],
    ['', 'phone', '+00 00'],
    ['', 'email', 'a@b.c'],
  ],
  ...[
    ['annex:a', 'title', 'Questions'],
    ['', '1', 'Which?'],
    ['closing', '', ''],
  ],
];

/** What is trouble in a cell of a report sheet beside what is trouble in any text. */
const TROUBLE = [
  ...['{{', '}}', '{{}}', '{{objectives.first}}', '{{objectives.order}}', '{{goals.figure}}'],
  ...['[[', ']]', '[[accept-report', '\u202e', '\u2067', '\u200f', '\u061c', '\ud83d\ud83d'],
  ...['x'.repeat(33_000), 'ب '.repeat(9000), '字'.repeat(20_000), '\n'.repeat(300)],
];

const text = fc
  .array(fc.oneof(anyText(), fc.constantFrom(...TROUBLE)), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''));

/** A sheet with any text in some of its cells: mostly a text, now and then a kind or a level. */
const sheet = fc.record({
  changes: fc.array(
    fc.record({
      row: fc.nat(ROWS.length - 1),
      column: fc.oneof({ weight: 9, arbitrary: fc.constant(2) }, fc.constantFrom(0, 1)),
      text,
    }),
    { minLength: 1, maxLength: 6 },
  ),
  language: fc.constantFrom(...LANGUAGES),
  profile: fc.constantFrom(...PROFILE_NAMES),
});

interface AnySheet {
  readonly changes: readonly { row: number; column: number; text: string }[];
  readonly language: Language;
  readonly profile: ProfileName;
}

/** The document of a sheet, or the cell that a problem names. */
async function documentOf({ changes, language, profile }: AnySheet): Promise<Uint8Array | string> {
  const cells: Cell[][] = ROWS.map((row) => [...row]);
  for (const change of changes) {
    const row = cells[change.row];
    if (row !== undefined) row[change.column] = change.text;
  }
  try {
    return toDocx(await buildPackage(built(cells, { language, profile }).report));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.place.cell ?? 'no cell';
  }
}

describe('any text in any cell of a report sheet', () => {
  it('makes a document without the faults that Word minds, or a problem that names a cell', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (of) => {
        const made = await documentOf(of);
        if (typeof made === 'string') expect(made).toMatch(/^[A-C]\d+$/);
        else expect(checkPackage(made)).toEqual([]);
      }),
      { numRuns: 60, interruptAfterTimeLimit: 40_000 },
    );
  });

  it('makes valid Office Open XML', async () => {
    let valid = 0;
    for (const of of fc.sample(sheet, { numRuns: 6, seed: 11 })) {
      const made = await documentOf(of);
      if (typeof made === 'string') continue;
      expect(await validate(made)).toEqual([]);
      valid += 1;
    }
    expect(valid).toBeGreaterThanOrEqual(3);
  });
});
