/** The part of npm `schulze-method` 2.0.0 that the benchmark uses; it ships no types. */
declare module 'schulze-method' {
  export function run(
    options: number,
    ranks: readonly (readonly number[])[],
  ): { place: number; indexes: number[] }[];
}
