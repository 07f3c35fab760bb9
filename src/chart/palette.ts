/**
 * Colours of the position segments: one blue hue from first choice (dark) to last (pale), so that
 * the order reads in greyscale and with any colour vision. Neighbours cannot all differ by 3:1,
 * so every segment has a black outline and each fill differs from black by at least 3:1 (WCAG
 * technique G209). Colours are six hexadecimal digits without `#`.
 */
const RAMP = ['1F6DB3', '4A90CC', '7FB5E0', 'B8D6EE', 'F0F6FC'] as const;
const RAMP_OF_FOUR = ['1F6DB3', '6FA8DC', 'B3D1EC', 'F0F6FC'] as const;

const BLACK = '000000';
const WHITE = 'FFFFFF';

/** Outline of every segment. */
export const OUTLINE = BLACK;

/** Fill of the segment for ballots that left the option unranked. */
export const UNRANKED_FILL = 'A6A6A6';

/** The fills for positions 1…count, first choice first. */
export function positionFills(count: number): string[] {
  if (count === RAMP_OF_FOUR.length) return [...RAMP_OF_FOUR];
  return Array.from({ length: count }, (_, index) =>
    rampColour(count === 1 ? 0 : index / (count - 1)),
  );
}

/** Black or white, whichever reads better on a fill; never below 4.5:1. */
export function labelColourOn(fill: string): string {
  return contrastRatio(fill, WHITE) > contrastRatio(fill, BLACK) ? WHITE : BLACK;
}

/** The contrast ratio of two colours, 1…21 (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio). */
export function contrastRatio(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The ramp's colour at a share of its length, 0…1, mixed between its two nearest colours. */
function rampColour(share: number): string {
  const place = share * (RAMP.length - 1);
  const from = Math.min(Math.floor(place), RAMP.length - 2);
  const [low, high] = [channels(RAMP[from] ?? BLACK), channels(RAMP[from + 1] ?? BLACK)];
  return low
    .map((value, index) => Math.round(value + ((high[index] ?? value) - value) * (place - from)))
    .map((value) => value.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

function channels(colour: string): number[] {
  return [0, 2, 4].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
