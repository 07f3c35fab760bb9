import * as fc from 'fast-check';
import { labelFormat } from '../../src/chart/label-format';
import type { ChartSpecification } from '../../src/chart/specification';
import { textWidth } from '../../src/chart/svg-text';

/** One bar with a segment a value; what the format does not look at is left plain. */
function bar(values: readonly number[]): ChartSpecification {
  return {
    key: 'goals',
    title: '',
    categoryTitle: '',
    categories: [{ label: '1)', name: 'A' }],
    series: values.map((value) => ({
      name: '',
      values: [value],
      colour: '1F6DB3',
      labelColour: 'FFFFFF',
    })),
    outline: '000000',
    language: 'en',
    altText: '',
  };
}

const narrowest = (format: string): number => Number(/^\[<([\d.]+)\]""/.exec(format)?.[1]);

describe('the number format of a chart’s labels', () => {
  it('shows whole weights without decimals, and no zeros', () => {
    expect(labelFormat(bar([10, 20, 0, 4]), 400, 12)).toMatch(/^\[<0\.\d\]"";0$/);
  });

  it('shows one decimal where ties or weights split ballots', () => {
    expect(labelFormat(bar([10.5, 19.5, 0, 4]), 400, 12)).toMatch(/^\[<\d\.\d\]"";0\.0$/);
  });

  it('leaves out labels of segments that are narrower than the label', () => {
    // A digit is at most 0.6 em wide, so "1" takes 7 of 350 pixels: one ballot in 50.
    expect(narrowest(labelFormat(bar([9_000, 1_000]), 350, 12))).toBeGreaterThan(100);
    expect(narrowest(labelFormat(bar([9, 1]), 350, 12))).toBeLessThan(1);
  });

  it('fits every label that it shows', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 100, max: 600 }), (values, width) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const least = narrowest(labelFormat(bar(values), width, 12));
        const shown = values.filter((value) => value >= least);
        return shown.every(
          (value) => textWidth('0'.repeat(String(value).length), 12) <= (value / total) * width,
        );
      }),
    );
  });
});
