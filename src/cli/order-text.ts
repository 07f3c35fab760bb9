import type { Order } from '../ranking/ranked-question';

/** An order by the names of its options: `A > B = C`. */
export function orderText(options: readonly string[], order: Order): string {
  return order.map((tier) => tier.map((option) => options[option] ?? '').join(' = ')).join(' > ');
}
