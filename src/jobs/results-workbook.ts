import type { ResultsFile, WorkbookHost } from '../hosts/workbook';
import type { Language } from '../language/languages';
import { ballotSheet } from '../report/ballot-sheet';
import { liveResultSheet } from '../report/live-result-sheet';
import { rankSurveys, type Ranking, type RankedSurvey, type RankSettings } from './rank';

/** What was written, and what its reader should know. */
export interface WrittenResults {
  /** The names of the sheets of results. */
  readonly sheets: readonly string[];
  readonly findings: Ranking['findings'];
}

/**
 * Puts two sheets a question into a workbook file: its results, with native chart, as formulas
 * over its ballots, and those ballots. Sheets that are there already are replaced. Throws a
 * Problem as `rank` does, `results-too-many-ballots`, and what the file refuses.
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
  { ranked, ballots, rows, sheet }: RankedSurvey,
  language: Language,
): Promise<string> {
  const { key } = ranked;
  const source = ballotSheet(ranked, { ballots, rows, sheet }, language);
  const ballotsName = file.resultSheetName({ kind: 'ballots', key }, source.name);
  const place = { sheet: ballotsName, ballots: ballots.count };
  const live = liveResultSheet(ranked, place, language);
  const name = file.resultSheetName({ kind: 'results', key }, live.sheet.name);
  const { chart, chartArea: area, chartData: data } = live.result;
  const drawn = { chart, area, data };
  await file.putResultSheet({ kind: 'results', key }, { ...live.sheet, name }, drawn);
  await file.putResultSheet({ kind: 'ballots', key }, { ...source, name: ballotsName }, null);
  return name;
}
