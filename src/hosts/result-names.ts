import { textHash } from '../ooxml/hash';
import type { ResultSheet } from '../report/result-sheet';

const PREFIX = 'concord.';

/**
 * The defined name of the cells that hold a question's results. A name follows its cells when a
 * person renames or moves the sheet, or inserts rows above them, so that the results are found
 * again. Names take letters, digits, dots and underscores (ECMA-376 part 1, 18.2.5): a hyphen of
 * the key becomes a dot, any other character its code between underscores.
 */
export function resultName(key: string): string {
  const taken = key.replace(/[^\p{L}\p{N}]/gu, (character) =>
    character === '-' ? '.' : `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
  );
  return PREFIX + taken;
}

/** True for the defined names of results, of whatever question. */
export function isResultName(name: string): boolean {
  return name.toLowerCase().startsWith(PREFIX);
}

/**
 * The comment of that name. It tells how every cell looks, so that cells whose looks stay as they
 * are keep what a person added to them.
 */
export function looksMark({ rows, direction, chartArea, chartData }: ResultSheet): string {
  const looks = rows.map((row) => row.map(({ look }) => look));
  return `Concord ${textHash(JSON.stringify([looks, direction, chartArea, chartData]))}`;
}

/** One of the sheets of a question's results: the results themselves, or the ballots behind them. */
export interface ResultPart {
  readonly kind: 'results' | 'ballots';
  /** The question's key. */
  readonly key: string;
}

/**
 * The defined name of a sheet of results. No key gives the name of another one's ballots: between
 * underscores `resultName` writes nothing but hexadecimal digits.
 */
export function resultPartName({ kind, key }: ResultPart): string {
  return kind === 'results' ? resultName(key) : `${resultName(key)}_ballots_`;
}
