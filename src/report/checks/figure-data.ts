import { cellAddress } from '../../cells/address';
import { finding, type Finding } from '../../language/finding';
import type { Place } from '../../language/problem';
import type { FigureSource } from '../content';
import { blockTag } from '../content';
import { blockKey } from '../levels';
import type { Check } from './check';
import type { ChartData, CheckedChart } from './contents';
import { figureQuestion } from './figure-question';

/** Two numbers of a chart are the same when only their last binary digits differ. */
const SAME = 1e-9;

/**
 * What a chart shows is what its workbook holds and what the tally in the document gives: the
 * options in their order, and the weight of ballots at each position.
 */
export const figureData: Check = ({ charts }, { figures }) =>
  figures.flatMap((figure) => {
    const place = { block: blockTag({ kind: 'figure', key: blockKey(figure.key) }) };
    const chart = charts.find(({ key }) => key === figure.key);
    if (chart === undefined) {
      return [finding('error', 'check-chart-missing', place, { key: figure.key })];
    }
    return [...tallyFindings(chart, figure, place), ...workbookFindings(chart, place)];
  });

/** The first difference from the tally; more of them would say the same again. */
function tallyFindings({ shown }: CheckedChart, figure: FigureSource, place: Place): Finding[] {
  const { options, order, tally } = figureQuestion(figure);
  const sorted = order.flat();
  for (const [row, option] of sorted.entries()) {
    const category = shown.categories[row] ?? '';
    const name = options[option] ?? '';
    if (!category.endsWith(name.trim())) {
      const values = { shown: category, expected: name };
      return [finding('error', 'check-chart-order', place, values)];
    }
  }
  const hasUnranked = tally.unranked.some((weight) => weight > 0);
  const expected = (series: number, option: number): number =>
    series < tally.options
      ? (tally.positions[option * tally.options + series] ?? 0)
      : (tally.unranked[option] ?? 0);
  for (let series = 0; series < tally.options + (hasUnranked ? 1 : 0); series += 1) {
    for (const [row, option] of sorted.entries()) {
      const value = shown.series[series]?.values[row] ?? Number.NaN;
      const wanted = expected(series, option);
      if (Math.abs(value - wanted) <= SAME * Math.max(1, wanted)) continue;
      const values = {
        shown: value,
        option: options[option] ?? '',
        series: shown.series[series]?.name ?? '',
        expected: wanted,
      };
      return [finding('error', 'check-chart-value', place, values)];
    }
  }
  return [];
}

/** The first cell of the chart's workbook that is not what the chart shows. */
function workbookFindings({ shown, workbook }: CheckedChart, place: Place): Finding[] {
  if (workbook === null) return [finding('warning', 'check-workbook-missing', place)];
  const [ours, held] = [cellsOf(shown), cellsOf(workbook)];
  const at = ours.findIndex(([, text], index) => text !== held[index]?.[1]);
  if (at < 0 && ours.length === held.length) return [];
  const [where = '', text = ''] = ours[Math.max(at, 0)] ?? [];
  const values = { place: where, shown: text, held: held[Math.max(at, 0)]?.[1] ?? '' };
  return [finding('error', 'check-workbook-differs', place, values)];
}

/** The cells of a chart's workbook with their texts: a row an option, a column a series. */
function cellsOf({ categories, series }: ChartData): [string, string][] {
  return [
    ...categories.map((text, row): [string, string] => [cellAddress(row + 1, 0), text]),
    ...series.flatMap(({ name, values }, column): [string, string][] => [
      [cellAddress(0, column + 1), name],
      ...values.map((value, row): [string, string] => [
        cellAddress(row + 1, column + 1),
        String(value),
      ]),
    ]),
  ];
}
