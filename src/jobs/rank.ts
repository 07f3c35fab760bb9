import type { Finding } from '../language/finding';
import { Problem } from '../language/problem';
import type { WorkbookHost } from '../hosts/workbook';
import type { MethodName, RankedQuestion, UnrankedPolicy } from '../ranking/ranked-question';
import { rankQuestion } from '../ranking/rank-question';
import type { Question } from '../survey/question';
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

/** One ranked question with the ballots that were read for it. */
export interface RankedSurvey {
  readonly ranked: RankedSheetQuestion;
  /** All ballots, also those that the policy for unranked options leaves out. */
  readonly ballots: Question['ballots'];
  readonly rows: Question['rows'];
  readonly sheet: string;
}

/** Every question of a workbook with its order and its ballots. */
export interface RankedSurveys {
  readonly surveys: readonly RankedSurvey[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the ranking sheets of a workbook and computes the order of each question. Throws a
 * Problem when no sheet holds a ranking, or no question has the key asked for.
 */
export async function rank(workbook: WorkbookHost, settings: RankSettings): Promise<Ranking> {
  const { surveys, findings } = await rankSurveys(workbook, settings);
  return { file: workbook.name, questions: surveys.map(({ ranked }) => ranked), findings };
}

/** The same with the ballots. They stay where they were read: no report has them. */
export async function rankSurveys(
  workbook: WorkbookHost,
  settings: RankSettings,
): Promise<RankedSurveys> {
  const read = readSurveys(await workbook.sheets(), settings);
  const findings = [...(workbook.findings ?? []), ...read.flatMap((survey) => survey.findings)];
  const questions = read.flatMap((survey) =>
    survey.questions.map((question) => ({ survey, question })),
  );
  if (questions.length === 0) throw new Problem('no-ranking', { file: workbook.name });
  const asked = questions.filter(
    ({ question }) => settings.question === undefined || question.key === settings.question,
  );
  if (asked.length === 0) {
    throw new Problem(
      'no-such-question',
      { file: workbook.name },
      {
        key: settings.question ?? '',
        keys: questions.map(({ question }) => question.key).join(', '),
      },
    );
  }
  const surveys = asked.map(({ survey: { sheet, format }, question }) => ({
    ranked: { ...rankRead(question, settings), sheet, format },
    ballots: question.ballots,
    rows: question.rows,
    sheet,
  }));
  return { surveys, findings };
}

function rankRead(
  { key, title, options, ballots, groups }: Question,
  { method, unranked }: RankSettings,
): RankedQuestion {
  return rankQuestion({
    key,
    title,
    options,
    ballots,
    ...(groups === null ? {} : { groups }),
    settings: {
      ...(method === undefined ? {} : { method }),
      ...(unranked === undefined ? {} : { unranked }),
    },
  });
}
