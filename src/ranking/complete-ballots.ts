import { unrankedMark, type Ballots } from './ballots';
import { selectBallots } from './select-ballots';

/** The ballots that rank every option (ties allowed): those that the policy `exclude` counts. */
export function completeBallots(ballots: Ballots): Ballots {
  const mark = unrankedMark(ballots.options);
  const partial = new Uint8Array(ballots.count);
  let found = false;
  for (const column of ballots.columns) {
    for (let ballot = 0; ballot < ballots.count; ballot++) {
      if (column[ballot] === mark) {
        partial[ballot] = 1;
        found = true;
      }
    }
  }
  return found ? selectBallots(ballots, (ballot) => partial[ballot] === 0) : ballots;
}
