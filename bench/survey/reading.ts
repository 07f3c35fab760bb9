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
import { atMost, ms, printTable, timeTasks } from '../measure';
import { surveyCsv, surveyWorkbook } from './sheets';

const ANSWERS = 100_000;
/** SheetJS takes a minute for 100,000 answers in OpenDocument. */
const ODS_ANSWERS = 20_000;

/** Reading and counting a survey against the library alone that reads the cells of the same file. */
export function benchReading(): void {
  const xlsx = surveyWorkbook(ANSWERS, 'xlsx');
  const csv = surveyCsv(ANSWERS);
  const ods = surveyWorkbook(ODS_ANSWERS, 'ods');
  const times = timeTasks(
    {
      sheetJs: () => read(xlsx, { type: 'array', dense: true }),
      xlsx: () => countXlsx(xlsx),
      papa: () => Papa.parse(new TextDecoder().decode(csv), { delimiter: ',' }),
      csv: () => count(readTextSheet(csv, 'answers.csv', 'answers').sheet),
      sheetJsOds: () => read(ods, { type: 'array', dense: true }),
      ods: () => countOds(ods),
    },
    5,
    1,
  );
  const row = (name: keyof typeof times, alone: keyof typeof times, limit?: number): string[] => {
    const [own, library] = [times[name], times[alone]];
    const ratios = [own.median / library.median, own.cpu / library.cpu] as const;
    return [
      ms(own.median),
      ms(own.cpu),
      limit === undefined ? '1' : ms(ratios[0]),
      limit === undefined ? '1' : atMost(ratios[1], limit),
    ];
  };
  printTable('Two questions of 100,000 answers × 12 columns (OpenDocument: 20,000)', [
    ['', 'ms', 'processor ms', 'times the library', 'processor: times the library'],
    ['.xlsx: SheetJS alone, dense', ...row('sheetJs', 'sheetJs')],
    ['.xlsx: read, recognised and counted', ...row('xlsx', 'sheetJs', 1.3)],
    ['.csv: Papa Parse alone', ...row('papa', 'papa')],
    ['.csv: read, recognised and counted', ...row('csv', 'papa', 3)],
    ['.ods: SheetJS alone, dense', ...row('sheetJsOds', 'sheetJsOds')],
    ['.ods: read, recognised and counted', ...row('ods', 'sheetJsOds', 2)],
  ]);
}

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
