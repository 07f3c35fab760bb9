import type { SheetReading } from '../jobs/rank';
import { columnRange } from '../survey/fit';
import type { Reason } from '../survey/question';

/** Why a sheet was read as it was: what speaks for the format, and for each question. */
export interface ReadingReasons {
  readonly ofSheet: readonly Reason[];
  /** In the order of the questions; `null` where none is known. */
  readonly ofQuestions: readonly (Reason | null)[];
}

/** Sorts the reasons of a sheet by what they speak for: a question’s names its columns. */
export function readingReasons({ recognised, questions }: SheetReading): ReadingReasons {
  const ofQuestions = questions.map(({ shape, columns }) => {
    const named = columnRange(columns);
    const isIts = ({ code, values }: Reason): boolean =>
      code === `why-${shape}` && values['columns'] === named;
    return recognised.find(isIts) ?? null;
  });
  return { ofSheet: recognised.filter((reason) => !ofQuestions.includes(reason)), ofQuestions };
}
