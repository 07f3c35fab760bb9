import type { Finding } from '../language/finding';
import { Problem } from '../language/problem';
import type { WorkbookHost } from '../hosts/workbook';
import type { MethodName, RankedQuestion, UnrankedPolicy } from '../ranking/ranked-question';
import { rankQuestion } from '../ranking/rank-question';
import { readSurveys, type ReadOptions } from '../survey/read-survey';

/** What a person decides about a ranking; what is left out takes the defaults of docs/ranking.md. */
export interface RankSettings extends ReadOptions {
  readonly method?: MethodName;
  readonly unranked?: UnrankedPolicy;
  /** Ranks only the question with this key. */
  readonly question?: string;
}

/** One ranked question and where it was read. */
export interface RankedSheetQuestion extends RankedQuestion {
  readonly sheet: string;
  readonly format: string;
}

/** The orders of every question of a workbook, and what its reader should know. */
export interface Ranking {
  readonly file: string;
  readonly questions: readonly RankedSheetQuestion[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the ranking sheets of a workbook and computes the order of each question. Throws a
 * Problem when no sheet holds a ranking, or no question has the key asked for.
 */
export async function rank(workbook: WorkbookHost, settings: RankSettings): Promise<Ranking> {
  const surveys = readSurveys(await workbook.sheets(), settings);
  const findings = [...(workbook.findings ?? []), ...surveys.flatMap((survey) => survey.findings)];
  const read = surveys.flatMap((survey) =>
    survey.questions.map((question) => ({ survey, question })),
  );
  if (read.length === 0) throw new Problem('no-ranking', { file: workbook.name });
  const asked = read.filter(
    ({ question }) => settings.question === undefined || question.key === settings.question,
  );
  if (asked.length === 0) {
    throw new Problem(
      'no-such-question',
      { file: workbook.name },
      { key: settings.question ?? '', keys: read.map(({ question }) => question.key).join(', ') },
    );
  }
  const questions = asked.map(({ survey, question }) => ({
    ...rankQuestion({
      key: question.key,
      title: question.title,
      options: question.options,
      ballots: question.ballots,
      ...(question.groups === null ? {} : { groups: question.groups }),
      settings: {
        ...(settings.method === undefined ? {} : { method: settings.method }),
        ...(settings.unranked === undefined ? {} : { unranked: settings.unranked }),
      },
    }),
    sheet: survey.sheet,
    format: survey.format,
  }));
  return { file: workbook.name, questions, findings };
}
