/** A number with at most two decimals, and none that say nothing. */
export function shortNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}
