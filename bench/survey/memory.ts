import { HARMFUL_FILES } from '../../test/hosts/files/harmful-files';
import { MeasuredCommand } from '../../test/support/measured-command';
import { atMost, ms, printTable } from '../measure';
import { largeXlsx, surveyCsv, surveyWorkbook } from './sheets';

/** The most memory that ranking a large survey takes, each in a process of its own. */
export async function benchMemory(): Promise<void> {
  const files: readonly [string, () => Uint8Array][] = [
    ['100000.xlsx', () => surveyWorkbook(100_000, 'xlsx')],
    ['100000.csv', () => surveyCsv(100_000)],
    ['1000000.csv', () => surveyCsv(1_000_000)],
    ['1000000.xlsx', () => largeXlsx(1_000_000)],
  ];
  const command = new MeasuredCommand();
  const rows: string[][] = [];
  for (const [name, content] of files) {
    const bytes = content();
    const run = await command.run('rank', name, bytes);
    const outcome = run.status === 0 ? '' : run.errors.trim();
    rows.push([name, ms(bytes.length / MEGABYTE), ms(run.peakMegabytes), ms(run.seconds), outcome]);
  }
  command.end();
  printTable('concord rank: answers × 12 columns, two questions', [
    ['', 'file MB', 'peak MB', 'processor s', ''],
    ...rows,
  ]);
}

/** How soon and in how much memory files made to do harm are refused. */
export async function benchHarm(): Promise<void> {
  const command = new MeasuredCommand();
  const rows: string[][] = [];
  for (const { what, name, content } of HARMFUL_FILES) {
    const { peakMegabytes, seconds } = await command.run('rank', name, content());
    rows.push([what, atMost(peakMegabytes, 500), atMost(seconds, 2)]);
  }
  command.end();
  printTable('Files made to do harm', [['', 'peak MB', 'processor s'], ...rows]);
}

const MEGABYTE = 2 ** 20;
