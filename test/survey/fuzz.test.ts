import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Cell } from '../../src/cells/sheet';
import { findingMessage } from '../../src/language/finding';
import { Problem } from '../../src/language/problem';
import { seededRandom, type RandomBelow } from '../../src/ranking/seeded-random';
import { MAPPED_SHAPES, REPEATS, type ReadOptions } from '../../src/survey/read-options';
import { findCandidates, readSurveys } from '../../src/survey/read-survey';
import { cellsOf } from '../hosts/files/support';
import { answers, fixtureSheet } from './support';

const SEED = 20261125;
const MUTANTS = 40;

const ODD: readonly Cell[] = [
  ...[null, true, 0, -1, 1, 2, 2.5, 1e308, -99, 45000.5, { error: '#REF!' }, { error: '' }],
  ...['', ' ', ';', 'A;B;C;', 'A;A;', '["A"', '{"ImportId":"x"}', 'Total', '1st', '1,0', '٣'],
  ...['anonymous', 'test@example.org', 'Survey Preview', '\ud800', '\u200f', 'x'.repeat(5000)],
];

/** The rows with a few changes: cells replaced, rows and columns left out, repeated or moved. */
function changed(rows: readonly (readonly Cell[])[], choose: RandomBelow): Cell[][] {
  const grid = rows.map((row) => [...row]);
  for (let changes = 1 + choose(6); changes > 0; changes -= 1) {
    const row = choose(grid.length);
    const column = choose(grid[0]?.length ?? 1);
    const [other = []] = grid.slice(choose(grid.length));
    switch (choose(5)) {
      case 0:
        grid.splice(row, 1);
        break;
      case 1:
        grid.splice(row, 0, [...other]);
        break;
      case 2:
        for (const cells of grid) cells.splice(column, 1);
        break;
      case 3:
        for (const cells of grid) cells.splice(column, 0, ODD[choose(ODD.length)] ?? null);
        break;
      default:
        for (let times = 1 + choose(8); times > 0; times -= 1) {
          const cells = grid[choose(grid.length)];
          if (cells !== undefined)
            cells[choose(cells.length + 1)] = ODD[choose(ODD.length)] ?? null;
        }
    }
  }
  return grid;
}

/** Reads rows; gives the code of the Problem, or `read`. Throws anything else. */
function outcome(rows: readonly (readonly Cell[])[], options: ReadOptions): string {
  const sheets = [answers(rows)];
  try {
    const surveys = readSurveys(sheets, options);
    if (surveys.length === 0) findCandidates(sheets, options);
    for (const finding of surveys.flatMap(({ findings }) => findings)) {
      expect(finding.place.cell).toMatch(/^[A-Z]+\d+$/);
      expect(findingMessage(finding)).not.toMatch(/\{\w+\}/);
    }
    return 'read';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

const options = fc.record<ReadOptions>(
  {
    mapping: fc.record({
      shape: fc.constantFrom(...MAPPED_SHAPES),
      columns: fc.oneof(fc.constantFrom('A', 'A:C', 'B,C', 'C:A', 'Rank', ',', ''), fc.string()),
      header: fc.integer({ min: -1, max: 14 }),
    }),
    same: fc.array(
      fc.record({ old: fc.constantFrom('A', 'B', 'x'), now: fc.constantFrom('A', 'B', 'y') }),
      { maxLength: 3 },
    ),
    weights: fc.constantFrom('A', 'D', 'Weight'),
    groupBy: fc.constantFrom('A', 'B', 'Rank'),
    visibleOnly: fc.boolean(),
    repeats: fc.constantFrom(...REPEATS),
  },
  { requiredKeys: [] },
);
const cell = fc.oneof(
  fc.constantFrom(...ODD),
  fc.constantFrom('A', 'B', 'C', 'B;C;A;', 'C;A;B;', '2nd', 'First choice', 'Rank [A]', 'Rank [B]'),
  fc.integer({ min: 0, max: 4 }),
  fc.string({ maxLength: 8 }),
);
const grid = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 });

describe('any cells, read in any way', () => {
  it('give surveys or a Problem', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(grid, options, (rows, chosen) => {
        seen.add(outcome(rows, chosen));
      }),
      { numRuns: 3000, seed: SEED },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['read', 'no-such-column']));
  });
});

describe('the answers of a survey after somebody worked on the sheet', () => {
  const files = readdirSync(join(__dirname, '../fixtures/survey'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

  it.each(files)('%s give surveys or a Problem', async (file) => {
    const rows = cellsOf(await fixtureSheet(file));
    const seen = new Set<string>();
    for (let seed = SEED; seed < SEED + MUTANTS; seed += 1) {
      seen.add(outcome(changed(rows, seededRandom(seed)), {}));
    }
    expect(seen).toContain('read');
  });
});
