import type { ResultsFile, WorkbookHost } from '../hosts/workbook';
import type { Language } from '../language/languages';
import { ballotSheet } from '../report/ballot-sheet';
import { describedResultSheet } from '../report/described-result-sheet';
import { liveResultSheet, type LiveResultSheet } from '../report/live-result-sheet';
import { resultSheet } from '../report/result-sheets';
import type { BallotQuestion } from '../survey/question';
import { rankSurveys, type Ranking, type RankedSurvey, type RankSettings } from './rank';

/** What was written, and what its reader should know. */
export interface WrittenResults {
  /** The names of the sheets of results. */
  readonly sheets: readonly string[];
  readonly findings: Ranking['findings'];
}

/**
 * Puts two sheets a question into a workbook file: its results, with native chart, as formulas
 * over its ballots, and those ballots. A question of which only counts are known has its results
 * alone, in fixed numbers. Sheets that are there already are replaced. Throws a Problem as `rank`
 * does, `results-too-many-ballots`, and what the file refuses.
 */
export async function writeResultsWorkbook(
  workbook: WorkbookHost,
  file: ResultsFile,
  settings: RankSettings,
  language: Language,
): Promise<WrittenResults> {
  const { surveys, findings } = await rankSurveys(workbook, settings);
  const sheets: string[] = [];
  for (const survey of surveys) sheets.push(await putResults(file, survey, language));
  return { sheets, findings };
}

async function putResults(
  file: ResultsFile,
  { ranked, question }: RankedSurvey,
  language: Language,
): Promise<string> {
  if (question.shape !== 'counts') return putLiveResults(file, ranked, question, language);
  const result = resultSheet(ranked, language);
  return putResultSheet(file, ranked, { result, sheet: describedResultSheet(result) });
}

async function putLiveResults(
  file: ResultsFile,
  ranked: RankedSurvey['ranked'],
  { ballots, rows }: BallotQuestion,
  language: Language,
): Promise<string> {
  const { key, sheet } = ranked;
  const source = ballotSheet(ranked, { ballots, rows, sheet }, language);
  const ballotsName = file.resultSheetName({ kind: 'ballots', key }, source.name);
  const place = { sheet: ballotsName, ballots: ballots.count };
  const name = await putResultSheet(file, ranked, liveResultSheet(ranked, place, language));
  await file.putResultSheet({ kind: 'ballots', key }, { ...source, name: ballotsName }, null);
  return name;
}

/** Puts the sheet that shows the order; gives its name. */
async function putResultSheet(
  file: ResultsFile,
  { key }: RankedSurvey['ranked'],
  { result, sheet }: LiveResultSheet,
): Promise<string> {
  const part = { kind: 'results', key } as const;
  const name = file.resultSheetName(part, sheet.name);
  const { chart, chartArea: area, chartData: data } = result;
  await file.putResultSheet(part, { ...sheet, name }, { chart, area, data });
  return name;
}
