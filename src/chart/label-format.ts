import type { ChartSpecification } from './specification';
import { textWidth } from './svg-text';

/**
 * The number format (Excel's) of the data labels: weights of ballots as whole numbers, or with one
 * decimal where ties or weights split ballots; nothing for segments too narrow for their label.
 * `barWidth`, that of a whole bar, and `fontSize` have one unit.
 */
export function labelFormat(
  { series, categories }: ChartSpecification,
  barWidth: number,
  fontSize: number,
): string {
  const isWhole = series.every(({ values }) => values.every(Number.isInteger));
  const totals = categories.map((_, option) =>
    series.reduce((sum, { values }) => sum + (values[option] ?? 0), 0),
  );
  const narrowest = narrowestLabelled(Math.max(0, ...totals), {
    decimals: isWhole ? '' : '.0',
    barWidth,
    fontSize,
  });
  return `[<${narrowest}]"";${isWhole ? '0' : '0.0'}`;
}

/** The least weight, to a tenth, from which on every label is no wider than its segment. */
function narrowestLabelled(
  total: number,
  label: { readonly decimals: string; readonly barWidth: number; readonly fontSize: number },
): number {
  for (let digits = String(Math.ceil(total)).length; digits > 0; digits -= 1) {
    const width = textWidth('0'.repeat(digits) + label.decimals, label.fontSize);
    const weight = (width / label.barWidth) * total;
    const leastOfSoManyDigits = digits === 1 ? LEAST_WEIGHT : 10 ** (digits - 1);
    if (weight > leastOfSoManyDigits) return Math.ceil(weight * 10) / 10;
  }
  return LEAST_WEIGHT;
}

/** Below it a label would say nothing. */
const LEAST_WEIGHT = 0.1;
