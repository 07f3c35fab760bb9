import type { OpenWorkbook, WorkbookSettings } from '../hosts/workbook';
import type { Language } from '../language/languages';
import { textHash } from '../ooxml/hash';
import type { RankedQuestion } from '../ranking/ranked-question';
import { resultSheet } from '../report/result-sheets';
import { comparableFigure, figureSource } from './figure-source';
import type { Ranking } from './rank';

/**
 * Writes the results of a ranking into the workbook, one sheet a question, in a language, and
 * keeps in its settings what they were computed from. Gives the names of the sheets.
 */
export async function writeResults(
  workbook: OpenWorkbook,
  { questions }: Ranking,
  language: Language,
): Promise<readonly string[]> {
  // First, so that settings that cannot be read are known before anything is written.
  const settings = await workbook.settings();
  const sheets = await workbook.writeResults(
    questions.map((question) => resultSheet(question, language)),
  );
  const written = questions.map((question, index) => ({
    key: question.key,
    sheet: sheets[index] ?? '',
    hash: resultHash(question),
  }));
  await workbook.writeSettings(withResults(settings, written));
  return sheets;
}

/**
 * True when the workbook has results of every question of a ranking, and they were computed from
 * the same ballots, settings and option names.
 */
export async function resultsAreCurrent(
  workbook: OpenWorkbook,
  { questions }: Ranking,
): Promise<boolean> {
  const settings = await workbook.settings();
  return questions.every((question) => {
    const result = settings?.results.find(({ key }) => key === question.key);
    return result?.hash === resultHash(question);
  });
}

/** Tells whether the results of a question changed: its tally, settings or names. */
function resultHash(question: RankedQuestion): string {
  return textHash(comparableFigure(figureSource(question)));
}

/** The settings with these results in place of those of the same questions. */
function withResults(
  settings: WorkbookSettings | null,
  written: WorkbookSettings['results'],
): WorkbookSettings {
  const keys = new Set(written.map(({ key }) => key));
  const others = settings?.results.filter(({ key }) => !keys.has(key)) ?? [];
  return {
    ...(settings ?? { choices: {}, keys: [] }),
    results: [...others, ...written],
  };
}
