import type { Sheet } from '../cells/sheet';
import type { Finding } from '../language/finding';
import { Problem } from '../language/problem';
import type { ReadControl, WorkbookHost } from '../hosts/workbook';
import type { MethodName, RankedQuestion, UnrankedPolicy } from '../ranking/ranked-question';
import { rankCounted } from '../ranking/rank-counted';
import { rankQuestion } from '../ranking/rank-question';
import type { Question, Survey } from '../survey/question';
import {
  candidateText,
  findCandidates,
  readSurveys,
  type ReadOptions,
} from '../survey/read-survey';
import { isUnfilledRankingSheet } from '../survey/unfilled-ranking-sheet';

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

/** What a sheet was taken for, why, and what else on it may be a ranking. */
export interface SheetReading extends Pick<
  Survey,
  'sheet' | 'format' | 'recognised' | 'candidates'
> {
  readonly questions: readonly Pick<Question, 'key' | 'title' | 'shape' | 'columns'>[];
}

/** The orders of every question of a workbook, and what its reader should know. */
export interface Ranking {
  readonly file: string;
  readonly questions: readonly RankedSheetQuestion[];
  /** The sheets that hold rankings, in the workbook's order. */
  readonly readings: readonly SheetReading[];
  readonly findings: readonly Finding[];
}

/** One ranked question, and what was read for it: all ballots, or the counts alone. */
export interface RankedSurvey {
  readonly ranked: RankedSheetQuestion;
  /** Also with the ballots that the policy for unranked options leaves out. */
  readonly question: Question;
}

/** Every question of a workbook with its order and what was read for it. */
export interface RankedSurveys {
  readonly surveys: readonly RankedSurvey[];
  readonly readings: readonly SheetReading[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the ranking sheets of a workbook and computes the order of each question. What a
 * workbook keeps counts when it is among the settings (`withKeptSettings`). Throws a Problem when
 * no sheet holds a ranking (with the code of the finding, if counts are there that cannot be
 * used), or no question has the key asked for.
 */
export async function rank(
  workbook: WorkbookHost,
  settings: RankSettings,
  control: ReadControl = {},
): Promise<Ranking> {
  const { surveys, readings, findings } = await rankSurveys(workbook, settings, control);
  const questions = surveys.map(({ ranked }) => ranked);
  return { file: workbook.name, questions, readings, findings };
}

/** The same with the ballots. They stay where they were read: no report has them. */
export async function rankSurveys(
  workbook: WorkbookHost,
  settings: RankSettings,
  control: ReadControl = {},
): Promise<RankedSurveys> {
  const sheets = await workbook.sheets(control);
  const read = readSurveys(sheets, settings);
  const findings = [...(workbook.findings ?? []), ...read.flatMap((survey) => survey.findings)];
  const questions = read.flatMap((survey) =>
    survey.questions.map((question) => ({ survey, question })),
  );
  if (questions.length === 0) throw nothingToRank(workbook.name, sheets, settings, findings);
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
    question,
  }));
  const readings = read.flatMap((survey) =>
    survey.questions.length === 0 ? [] : [sheetReading(survey)],
  );
  return { surveys, readings, findings };
}

/** The first fault that keeps counts from being used; failing that, what else is there. */
function nothingToRank(
  file: string,
  sheets: readonly Sheet[],
  settings: RankSettings,
  findings: readonly Finding[],
): Problem {
  const fault = findings.find(({ severity }) => severity === 'error');
  if (fault !== undefined) return new Problem(fault.code, { file, ...fault.place }, fault.values);
  const unfilled = sheets.find(isUnfilledRankingSheet);
  if (unfilled !== undefined) {
    return new Problem('no-rank-written', { file, sheet: unfilled.name });
  }
  const candidates = findCandidates(sheets, settings);
  if (candidates.length === 0) return new Problem('no-ranking', { file });
  const values = { candidates: candidates.map(candidateText).join(' ') };
  return new Problem('no-ranking-but-near', { file }, values);
}

function sheetReading({ sheet, format, recognised, candidates, questions }: Survey): SheetReading {
  return {
    ...{ sheet, format, recognised, candidates },
    questions: questions.map(({ key, title, shape, columns }) => ({ key, title, shape, columns })),
  };
}

function rankRead(question: Question, { method, unranked }: RankSettings): RankedQuestion {
  const { key, title, options } = question;
  const settings = {
    ...(method === undefined ? {} : { method }),
    ...(unranked === undefined ? {} : { unranked }),
  };
  if (question.shape === 'counts') {
    return rankCounted({ key, title, options, tally: question.tally, settings });
  }
  const { ballots, groups } = question;
  return rankQuestion({
    key,
    title,
    options,
    ballots,
    ...(groups === null ? {} : { groups }),
    settings,
  });
}
