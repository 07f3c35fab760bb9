import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { atMost, ms, printTable } from '../measure';
import { surveyCsv, surveyWorkbook } from './sheets';

const ANSWERS = 100_000;
/** SheetJS takes a minute for 100,000 answers in OpenDocument. */
const ODS_ANSWERS = 20_000;
const ROUNDS = 7;

/** What is read, by which library, and at most how many times its time may go by. */
const FILES = [
  {
    ending: '.xlsx',
    library: 'SheetJS',
    most: 1.3,
    content: () => surveyWorkbook(ANSWERS, 'xlsx'),
  },
  { ending: '.csv', library: 'Papa Parse', most: 3, content: () => surveyCsv(ANSWERS) },
  {
    ending: '.ods',
    library: 'SheetJS',
    most: 2,
    content: () => surveyWorkbook(ODS_ANSWERS, 'ods'),
  },
] as const;

interface Times {
  readonly wall: number;
  readonly cpu: number;
}

/**
 * Reading and counting a survey against the library alone that reads the cells of the same file.
 * Every run is a process of its own, as for a person who opens one file: in one process the two
 * would make each other slower, because they use the same library in different ways.
 */
export function benchReading(): void {
  const folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  try {
    const program = join(folder, 'reading-tasks.cjs');
    buildSync({
      entryPoints: [join(__dirname, 'reading-tasks.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      logLevel: 'error',
    });
    printTable('Two questions of 100,000 answers × 12 columns (OpenDocument: 20,000)', [
      ['', 'ms', 'processor ms', 'times the library', 'processor: times the library'],
      ...FILES.flatMap(({ ending, library, most, content }) => {
        const file = join(folder, `answers${ending}`);
        writeFileSync(file, content());
        const [alone, ours] = inTurn(program, [`library of ${ending}`, `ours of ${ending}`], file);
        return [
          [`${ending}: ${library} alone`, ms(alone.wall), ms(alone.cpu), '1', '1'],
          [
            ...[`${ending}: read, recognised and counted`, ms(ours.wall), ms(ours.cpu)],
            ...[atMost(ours.wall / alone.wall, most), ms(ours.cpu / alone.cpu)],
          ],
        ];
      }),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The least times of two tasks over the rounds; other load on the machine only adds to them. */
function inTurn(program: string, tasks: readonly [string, string], file: string): [Times, Times] {
  const runs = Array.from({ length: ROUNDS }, () => tasks.map((task) => run(program, task, file)));
  const least = (task: 0 | 1, of: keyof Times): number =>
    Math.min(...runs.map((round) => round[task]?.[of] ?? NaN));
  const times = (task: 0 | 1): Times => ({ wall: least(task, 'wall'), cpu: least(task, 'cpu') });
  return [times(0), times(1)];
}

function run(program: string, task: string, file: string): Times {
  const printed = execFileSync(process.execPath, [program, task, file], { encoding: 'utf8' });
  const [wall = NaN, cpu = NaN] = printed.trim().split(' ').map(Number);
  return { wall, cpu };
}
