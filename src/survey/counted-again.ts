import type { Sheet } from '../cells/sheet';
import { comparable } from '../language/compare';
import type { FindingList } from './finding-list';
import type { RecognisedSheet } from './recognise';
import type { FoundCounts } from './shapes/found-counts';

/** A sheet with the rankings that were found on it. */
export interface FoundSheet extends RecognisedSheet {
  readonly sheet: Sheet;
}

/** A found sheet without the tables whose ballots are on another sheet. */
export interface ChosenSheet extends FoundSheet {
  readonly countedAgain: readonly CountedAgain[];
}

/** A table of counts of a question whose ballots are known. */
interface CountedAgain {
  readonly found: FoundCounts;
  /** The name of the sheet with the ballots. */
  readonly ballots: string;
}

/**
 * Parts the tables of counts from those that sum up ballots of another sheet, told by the same
 * options: people count their ballots in a table of their own, and a question counts once.
 */
export function withoutCountedAgain(sheets: readonly FoundSheet[]): ChosenSheet[] {
  const sheetOf = new Map(
    sheets.flatMap(({ sheet, tables }) =>
      tables.flatMap(({ questions }) =>
        questions.map(({ options }) => [optionSet(options), sheet.name] as const),
      ),
    ),
  );
  return sheets.map((one) => {
    const ballotsOf = (found: FoundCounts): string | undefined =>
      sheetOf.get(optionSet(found.options.map(({ name }) => name)));
    return {
      ...one,
      counts: one.counts.filter((found) => ballotsOf(found) === undefined),
      countedAgain: one.counts.flatMap((found) => {
        const ballots = ballotsOf(found);
        return ballots === undefined ? [] : [{ found, ballots }];
      }),
    };
  });
}

/** Says that a table was left out, at its first place. */
export function sayCountedAgain({ found, ballots }: CountedAgain, findings: FindingList): void {
  const [first] = found.places;
  if (first === undefined) return;
  findings.add('note', 'counts-of-ballots', first.row, first.column, { ballots });
}

function optionSet(options: readonly string[]): string {
  return JSON.stringify(options.map(comparable).sort());
}
