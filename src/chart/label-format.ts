import type { ChartSpecification } from './specification';
import { textWidth } from './svg-text';

/**
 * The number format (Excel's) of the data labels: weights of ballots as whole numbers, or with one
 * decimal where ties or weights split ballots; nothing for segments too narrow for their label.
 * `barWidth` and `fontSize` are in pixels, the width that of a whole bar.
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

/** The smallest weight, to a tenth, whose label is no wider than its segment. */
function narrowestLabelled(
  total: number,
  label: { readonly decimals: string; readonly barWidth: number; readonly fontSize: number },
): number {
  for (let digits = 1; ; digits += 1) {
    const width = textWidth('0'.repeat(digits) + label.decimals, label.fontSize);
    const weight = Math.max(
      (width / label.barWidth) * total,
      digits === 1 ? 0.1 : 10 ** (digits - 1),
    );
    if (weight < 10 ** digits || width > label.barWidth) return Math.ceil(weight * 10) / 10;
  }
}
