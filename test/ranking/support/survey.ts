import type { Ballots } from '../../../src/ranking/ballots';
import { ballotsOf } from './letters';

/**
 * The made-up survey of 20 members and 4 objectives (statistics.json, synthetic-20x4), whose
 * right numbers were computed with scipy 1.17.1.
 */
export const TWENTY_MEMBERS: Readonly<Record<string, number>> = {
  'A>B>C>D': 5,
  'A>B>D>C': 3,
  'A>C>B>D': 3,
  'B>A>C>D': 2,
  'A>C>D>B': 2,
  'C>A>B>D': 1,
  'D>A>B>C': 1,
  'B>C>A>D': 1,
  'A>D>B>C': 1,
  'C>A>D>B': 1,
};

export const OBJECTIVES = ['A', 'B', 'C', 'D'];

export function twentyMembers(): Ballots {
  return ballotsOf(4, TWENTY_MEMBERS);
}
