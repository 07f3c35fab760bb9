import type { Ballots } from './ballots';
import { completeBallots } from './complete-ballots';
import { kendallTauB } from './kendall-tau-b';
import { meanRanks } from './mean-ranks';
import { orderBy } from './methods/registry';
import type { GroupOrder, MethodName, UnrankedPolicy } from './ranked-question';
import { selectBallots } from './select-ballots';
import { tallyBallots } from './tally-ballots';

/** How groups are ranked, and what they are compared with. */
export interface GroupSettings {
  readonly method: MethodName;
  readonly unranked: UnrankedPolicy;
  /** Everyone's mean ranks. */
  readonly meanRanks: readonly number[];
  /** Smaller groups keep their order to themselves. */
  readonly fewestInGroup: number;
}

/**
 * The order of each group (a region, a sector) in the sequence in which the groups first appear,
 * and how near it is to everyone's. Ballots without a group (`null` or nothing but spaces) are in
 * none. Groups too small to show have their number of ballots and no order.
 */
export function groupOrders(
  ballots: Ballots,
  groups: readonly (string | null)[],
  settings: GroupSettings,
): GroupOrder[] {
  const members = new Map<string, number[]>();
  groups.forEach((group, ballot) => {
    if (group === null || group.trim() === '') return;
    const others = members.get(group);
    if (others === undefined) members.set(group, [ballot]);
    else others.push(ballot);
  });
  return Array.from(members, ([name, of]) =>
    groupOrder(name, selectBallots(ballots, of), settings),
  );
}

function groupOrder(name: string, ballots: Ballots, settings: GroupSettings): GroupOrder {
  const { method, unranked } = settings;
  const tally = tallyBallots(unranked === 'exclude' ? completeBallots(ballots) : ballots);
  if (tally.ballots < settings.fewestInGroup) {
    return { name, ballots: tally.ballots, order: null, tauB: null };
  }
  return {
    name,
    ballots: tally.ballots,
    order: orderBy(method, tally, unranked).value,
    tauB: kendallTauB(meanRanks(tally, unranked), settings.meanRanks),
  };
}
