import {
  contrastRatio,
  labelColourOn,
  OUTLINE,
  positionFills,
  UNRANKED_FILL,
} from '../../src/chart/palette';

const PAGE = 'FFFFFF';
const COUNTS = [1, 2, 3, 4, 5, 6, 7, 10, 20, 100];

describe('the palette of positions', () => {
  it('has the ramps computed for four and five positions', () => {
    expect(positionFills(4)).toEqual(['1F6DB3', '6FA8DC', 'B3D1EC', 'F0F6FC']);
    expect(positionFills(5)).toEqual(['1F6DB3', '4A90CC', '7FB5E0', 'B8D6EE', 'F0F6FC']);
  });

  it('runs from the dark end to the pale end for any other number', () => {
    expect(positionFills(0)).toEqual([]);
    expect(positionFills(1)).toEqual(['1F6DB3']);
    expect(positionFills(2)).toEqual(['1F6DB3', 'F0F6FC']);
    expect(positionFills(3)).toEqual(['1F6DB3', '7FB5E0', 'F0F6FC']);
    expect(positionFills(9)[1]).toBe('357FC0');
  });

  // Ratios against black and white as computed for the ramp with the WCAG formula.
  it.each([
    ['1F6DB3', '000000', 3.9],
    ['4A90CC', '000000', 6.15],
    ['F0F6FC', '000000', 19.29],
    ['1F6DB3', 'FFFFFF', 5.39],
    ['08519C', '000000', 2.67],
    ['000000', 'FFFFFF', 21],
  ])('measures %s against %s as %d', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 1);
    expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
  });

  it.each(COUNTS)('of %d parts every fill from the outline by at least 3:1', (count) => {
    for (const fill of [...positionFills(count), UNRANKED_FILL]) {
      expect(contrastRatio(fill, OUTLINE)).toBeGreaterThanOrEqual(3);
    }
  });

  // WCAG technique G209: neighbours that differ by less than 3:1 need a border that differs by
  // 3:1 from both, and the last bar would else run into the white of the page.
  it.each(COUNTS)('of %d tells bars from their neighbours and the page by 3:1', (count) => {
    const bars = [...positionFills(count), UNRANKED_FILL, PAGE];
    const told = (one: string, other: string): boolean =>
      contrastRatio(one, other) >= 3 ||
      (contrastRatio(one, OUTLINE) >= 3 && contrastRatio(other, OUTLINE) >= 3);
    bars.slice(1).forEach((bar, index) => expect(told(bars[index] ?? '', bar)).toBe(true));
    expect(contrastRatio(OUTLINE, PAGE)).toBe(21);
  });

  it('of the four and five positions of most surveys keeps steps apart that print can show', () => {
    for (const count of [4, 5]) {
      const fills = positionFills(count);
      const steps = fills.slice(1).map((fill, index) => contrastRatio(fills[index] ?? '', fill));
      for (const step of steps) expect(step).toBeGreaterThan(1.35);
    }
    expect(contrastRatio(UNRANKED_FILL, positionFills(5).at(-1) ?? '')).toBeGreaterThan(2);
  });

  it.each(COUNTS)('of %d gives every fill a label colour of at least 4.5:1', (count) => {
    for (const fill of [...positionFills(count), UNRANKED_FILL]) {
      expect(contrastRatio(fill, labelColourOn(fill))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(COUNTS)(
    'of %d grows paler from first to last, so that it reads in greyscale',
    (count) => {
      const lightness = positionFills(count).map((fill) => contrastRatio(fill, '000000'));
      expect(lightness).toEqual([...lightness].sort((a, b) => a - b));
      expect(new Set(lightness).size).toBe(count);
    },
  );
});
