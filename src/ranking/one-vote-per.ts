/**
 * The weights by which the ballots of one voter (a delegation, a member state) share one vote:
 * 1 ÷ their number. A ballot without a voter (`null`, or nothing but spaces) has a vote of its
 * own.
 */
export function oneVotePer(voters: readonly (string | null)[]): Float64Array {
  const ballots = new Map<string, number>();
  for (const voter of voters) {
    if (voter !== null) ballots.set(voter, (ballots.get(voter) ?? 0) + 1);
  }
  return Float64Array.from(voters, (voter) =>
    voter === null || voter.trim() === '' ? 1 : 1 / (ballots.get(voter) ?? 1),
  );
}
