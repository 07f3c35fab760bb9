/**
 * The upper 5 % points of the studentised range with infinite degrees of freedom, divided by √2,
 * for 2, 3, … 20 options. Source: J. Demšar, Journal of Machine Learning Research 7 (2006) 1–30,
 * table 5(a), up to 10 options; beyond, and to four decimals, `scipy.stats.studentized_range`.
 */
const UPPER_POINTS = [
  1.96, 2.3437, 2.569, 2.7278, 2.8497, 2.9483, 3.0309, 3.1017, 3.1637, 3.2187, 3.268, 3.3127,
  3.3536, 3.3912, 3.426, 3.4584, 3.4887, 3.5171, 3.5438,
];

/**
 * Nemenyi's critical distance: mean ranks that lie further apart differ at the 5 % level, all
 * pairs of options taken together. `null` for one option and for more than 20.
 */
export function nemenyiDistance(options: number, ballots: number): number | null {
  const point = UPPER_POINTS[options - 2];
  if (point === undefined || ballots <= 0) return null;
  return point * Math.sqrt((options * (options + 1)) / (6 * ballots));
}
