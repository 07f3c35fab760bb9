import type { Order } from './ranked-question';

/**
 * The rank label of every option in an order, in the order's sequence: `1`, `2=`, `2=`, `4`.
 * Options of a tier share the rank of its first place (standard competition ranking).
 */
export function rankLabels(order: Order): string[] {
  let rank = 1;
  return order.flatMap((tier) => {
    const label = tier.length > 1 ? `${rank}=` : String(rank);
    rank += tier.length;
    return tier.map(() => label);
  });
}
