import { cellText } from '../cell-text';
import type { OptionNames } from '../option-names';
import { saysUnranked } from '../rank-values';
import { remembered } from '../remembered';
import type { Table, TableColumn } from '../table';
import { wholeOptions } from './usual-options';

/** The answers of the sample rows that give any, comparable, best first. */
export function sampleAnswers(table: Table, columns: readonly TableColumn[]): string[][] {
  return answersByRow(columns.map((column) => columnAnswers(table, column)));
}

/** The answers of a column, one a sample row; empty where none is given. */
export function columnAnswers({ sheet, sample, names }: Table, { index }: TableColumn): string[] {
  const answer = remembered((text) => answerText(text, names));
  return sample.map((row) => answer(cellText(sheet.cell(row, index))));
}

/** The answers of each row that gives any, from answers by column. */
export function answersByRow(columns: readonly (readonly string[])[]): string[][] {
  const [first = []] = columns;
  return first
    .map((_, row) => columns.map((answers) => answers[row] ?? '').filter((text) => text !== ''))
    .filter((answers) => answers.length > 0);
}

/** An answer in comparable form; empty when the text says that there is none. */
export function answerText(text: string, names: OptionNames): string {
  return saysUnranked(text) ? '' : names.compare(text);
}

/** True when most answers are also given at another place. */
export function areShared(rows: readonly (readonly string[])[]): boolean {
  const placesOfText = new Map<string, Set<number>>();
  for (const row of rows) {
    row.forEach((text, place) => {
      placesOfText.set(text, (placesOfText.get(text) ?? new Set()).add(place));
    });
  }
  const answers = rows.flat();
  const shared = answers.filter((text) => (placesOfText.get(text)?.size ?? 0) > 1);
  return shared.length >= answers.length / 2;
}

/** The options (in comparable form) when nearly all ballots rank every one of them. */
export function completeOptions(
  rows: readonly (readonly string[])[],
  places: number,
): ReadonlySet<string> | null {
  const whole = wholeOptions(rows);
  return whole?.places === places ? whole.options : null;
}
