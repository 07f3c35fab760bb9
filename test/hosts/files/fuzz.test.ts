import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { openWorkbook } from '../../../src/hosts/files/workbook-file';
import { Problem } from '../../../src/language/problem';
import { seededRandom, type RandomBelow } from '../../../src/ranking/seeded-random';
import { readSurveys } from '../../../src/survey/read-survey';
import { mutated } from '../../support/mutations';
import { cellsOf, workbookBytes, zipOf } from './support';

/** The corpus is every fixture of a file and these seeds; another seed gives other mutants. */
const SEED = 20261125;
const MUTANTS_OF_TEXT = 25;
const MUTANTS_OF_WORKBOOK = 50;
/** Seeds of .xls files that once took a minute and all memory, by the properties of the document. */
const SEEDS_THAT_HUNG = [1481, 2610];
/** A mutant that takes longer hangs, as far as a person is concerned. */
const MOST_MILLISECONDS = 5000;

const folder = (name: string): string => join(__dirname, '../../fixtures', name);
const fixtures = (name: string): (readonly [string, Uint8Array])[] =>
  readdirSync(folder(name), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name: file }) => [file, readFileSync(join(folder(name), file))]);

/** What a reader made of a file: its sheets, or the code of the Problem. Throws anything else. */
async function outcome(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const sheets = await (await openWorkbook(bytes, name)).sheets();
    for (const sheet of sheets) {
      if (sheet.used !== null && sheet.used.lastRow < 2000 && sheet.used.lastColumn < 200) {
        cellsOf(sheet);
      }
    }
    readSurveys(sheets);
    return 'sheets';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

async function outcomes(
  name: string,
  mutants: number,
  mutant: (choose: RandomBelow) => Uint8Array,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let seed = SEED; seed < SEED + mutants; seed += 1) {
    const bytes = mutant(seededRandom(seed));
    const start = performance.now();
    try {
      found.add(await outcome(bytes, name));
    } catch (cause) {
      throw new Error(`seed ${seed} of ${name}`, { cause });
    }
    if (performance.now() - start > MOST_MILLISECONDS) throw new Error(`seed ${seed} hangs`);
  }
  return found;
}

/** The archive with one of its parts changed and packed again, so that checksums are right. */
function withChangedPart(archive: Uint8Array, choose: RandomBelow): Uint8Array {
  const parts = unzipSync(archive);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const name = names[choose(names.length)] ?? '';
  return zipOf({ ...parts, [name]: mutated(parts[name] ?? new Uint8Array(), choose) });
}

describe('a damaged text file', () => {
  it.each(fixtures('survey'))('like %s becomes sheets or a Problem', async (name, bytes) => {
    const found = await outcomes(name, MUTANTS_OF_TEXT, (choose) => mutated(bytes, choose));
    expect(found).toContain('sheets');
  });
});

describe('a damaged workbook', () => {
  const ours = workbookBytes({
    Answers: [['Member', 'Rank'], ...'ABCDEF'.split('').map((name) => [name, 'x;y;z;'])],
  });
  const files = [...fixtures('files'), ['sheetjs.xlsx', ours] as const];

  it.each(files)('like %s becomes sheets or a Problem', async (name, bytes) => {
    const found = await outcomes(name, MUTANTS_OF_WORKBOOK, (choose) => mutated(bytes, choose));
    expect([...found].some((code) => code.startsWith('file-'))).toBe(true);
  });

  it.each(SEEDS_THAT_HUNG)('that once hung (seed %d) is read at once', async (seed) => {
    const bytes = mutated(
      readFileSync(join(folder('files'), 'libreoffice.xls')),
      seededRandom(seed),
    );
    const start = performance.now();
    expect(await outcome(bytes, 'hung.xls')).toMatch(/^(?:sheets|file-damaged)$/);
    expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
  });

  it.each(files.filter(([name]) => !name.endsWith('.xls')))(
    'like %s with a part that was changed becomes sheets or a Problem',
    async (name, bytes) => {
      const mutant = (choose: RandomBelow): Uint8Array => withChangedPart(bytes, choose);
      expect(await outcomes(name, MUTANTS_OF_WORKBOOK, mutant)).toContain('sheets');
    },
  );
});
