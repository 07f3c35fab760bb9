import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import Papa from 'papaparse';
import type { Sheet } from '../../src/cells/sheet';
import { Archive } from '../../src/hosts/files/archive';
import { readOds, readXlsx } from '../../src/hosts/files/spreadsheet-sheets';
import { readTextSheet } from '../../src/hosts/files/text-sheet';
import { mainPartOf } from '../../src/hosts/files/xlsx-parts';
import { finish } from '../../src/ranking/steps';
import { tallyBallots } from '../../src/ranking/tally-ballots';
import { readSurvey } from '../../src/survey/read-survey';

/** Reading and counting a survey, and the library alone that reads the cells of the same file. */
const TASKS = new Map<string, (bytes: Uint8Array) => unknown>([
  ['library of .xlsx', (bytes) => read(bytes, { type: 'array', dense: true })],
  ['library of .ods', (bytes) => read(bytes, { type: 'array', dense: true })],
  ['library of .csv', (bytes) => Papa.parse(new TextDecoder().decode(bytes), { delimiter: ',' })],
  ['ours of .xlsx', countXlsx],
  ['ours of .ods', countOds],
  ['ours of .csv', (bytes) => count(readTextSheet(bytes, 'answers.csv', 'answers').sheet)],
]);

function countXlsx(bytes: Uint8Array): number {
  const archive = Archive.open(bytes, 'answers.xlsx');
  const main = mainPartOf(archive);
  const [sheet] = main === null ? [] : finish(readXlsx(archive, main, 'answers.xlsx')).visible;
  if (sheet === undefined) throw new Error('no sheet');
  return count(sheet);
}

function countOds(bytes: Uint8Array): number {
  const [sheet] = finish(readOds(Archive.open(bytes, 'answers.ods'), 'answers.ods')).visible;
  if (sheet === undefined) throw new Error('no sheet');
  return count(sheet);
}

/** The ballots of both questions, tallied. */
function count(sheet: Sheet): number {
  const { questions } = readSurvey(sheet);
  const ballots = questions.flatMap((question) =>
    question.shape === 'counts' ? [] : tallyBallots(question.ballots).ballots,
  );
  if (ballots.length !== 2) throw new Error(`${ballots.length} questions`);
  return ballots.reduce((sum, of) => sum + of, 0);
}

/** `node reading-tasks.js TASK FILE`: does it once; prints milliseconds by the clock and of the processor. */
function main([name = '', file = '']: readonly string[]): void {
  const task = TASKS.get(name);
  if (task === undefined) throw new Error(`There is no task "${name}".`);
  const bytes = new Uint8Array(readFileSync(file));
  const start = performance.now();
  const startCpu = process.cpuUsage();
  const result = task(bytes);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(startCpu);
  if (result === null) throw new Error('nothing was read');
  process.stdout.write(`${wall} ${(user + system) / 1000}\n`);
}

main(process.argv.slice(2));
