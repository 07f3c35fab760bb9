import { unrankedMark, type Ballots } from '../ranking/ballots';
import type { FindingList } from './finding-list';
import type { FoundQuestion } from './shapes/found-question';

/** So many ballots that are all alike say that an export has lost the order. */
const SUSPICIOUS_FROM_BALLOTS = 5;

/**
 * Says when all ballots give one order, as exports do that have lost the members' own: that of the
 * alphabet, that of the columns, or another, which is then the form's.
 */
export function sayWhenAllAlike(
  { options, shape, columns, firstRow }: FoundQuestion,
  ballots: Ballots,
  findings: FindingList,
): void {
  const order = commonOrder(ballots);
  if (ballots.count < SUSPICIOUS_FROM_BALLOTS || order === null) return;
  const names = order.map((option) => options[option] ?? '');
  const isInColumnOrder =
    shape === 'option-columns' && order.every((option, place) => option === place);
  const code = isAlphabetical(names)
    ? 'ballots-alphabetical'
    : isInColumnOrder
      ? 'ballots-in-column-order'
      : 'ballots-all-alike';
  findings.add('warning', code, firstRow, columns[0] ?? 0, { count: ballots.count });
}

/** The options, best first, when all ballots rank alike; `null` otherwise. */
function commonOrder({ columns, options }: Ballots): number[] | null {
  const unranked = unrankedMark(options);
  const areAlike = columns.every((tiers) => tiers.every((tier) => tier === tiers[0]));
  if (!areAlike) return null;
  return columns
    .map((tiers, option) => ({ option, tier: tiers[0] ?? unranked }))
    .filter(({ tier }) => tier !== unranked)
    .sort((a, b) => a.tier - b.tier)
    .map(({ option }) => option);
}

function isAlphabetical(names: readonly string[]): boolean {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return names.every((name, at) => at === 0 || compare(names[at - 1] ?? '', name) < 0);
}
