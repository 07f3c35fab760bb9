import type { Ballots } from './ballots';

/**
 * Some of the ballots, in the given sequence: by their indices (one may come more than once), or
 * all for which the function says true. The result has columns of its own.
 */
export function selectBallots(
  ballots: Ballots,
  which: ArrayLike<number> | ((ballot: number) => boolean),
): Ballots {
  const indices = typeof which === 'function' ? indicesWhere(ballots.count, which) : which;
  const count = indices.length;
  const columns = ballots.columns.map((column) => {
    const selected = column instanceof Uint8Array ? new Uint8Array(count) : new Uint16Array(count);
    for (let at = 0; at < count; at++) selected[at] = column[indices[at] ?? 0] ?? 0;
    return selected;
  });
  const { weights } = ballots;
  return {
    options: ballots.options,
    count,
    columns,
    weights: weights && Float64Array.from(indices, (ballot) => weights[ballot] ?? 0),
  };
}

function indicesWhere(count: number, wanted: (ballot: number) => boolean): Uint32Array {
  const indices = new Uint32Array(count);
  let found = 0;
  for (let ballot = 0; ballot < count; ballot++) {
    if (wanted(ballot)) indices[found++] = ballot;
  }
  return indices.subarray(0, found);
}
