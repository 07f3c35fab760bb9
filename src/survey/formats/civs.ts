import { rankReader } from '../rank-values';
import { permutedSegments } from '../shapes/permuted-segments';
import type { Table } from '../table';
import type { Format } from './format';

const LEAST_STRICT = 0.2;
const LEAST_RANGE = 0.6;

/**
 * Ballots as CIVS and Elekto hand them out: a header of options and nothing but ranks below,
 * ties and gaps included, `No opinion` or `-` where an option was not ranked (CIVS upload
 * instructions; Kubernetes elections). Ranks do not exceed the number of options.
 */
export const civs: Format = {
  name: 'civs',
  surroundings: (table) => {
    const read = rankReader();
    const most = table.columns.length;
    const isRank = (row: number, column: number): boolean => {
      const rank = read(table.sheet.cell(row, column));
      return rank === 'unranked' || (typeof rank === 'number' && rank <= most);
    };
    const isElection = table.columns.every(
      ({ header, index }) => header !== '' && table.sample.every((row) => isRank(row, index)),
    );
    if (!isElection || most < 2 || !areRankings(table) || isPartlyRanking(table)) return null;
    return {
      answers: table.columns,
      respondents: { names: [], completed: null },
      tiesAreUsual: true,
    };
  },
  accepts: (questions) => questions.length === 1,
};

/**
 * True when the ballots use the places of a ranking and a fifth of them has no ties: in the
 * elections of Kubernetes 38 % or more have none, among ratings from 1 to 5 hardly any.
 */
function areRankings({ sheet, sample, columns }: Table): boolean {
  const read = rankReader();
  const ballots = sample
    .map((row) => columns.map(({ index }) => read(sheet.cell(row, index))))
    .map((ranks) => ranks.filter((rank) => typeof rank === 'number'))
    .filter((ranks) => ranks.length > 0);
  const strict = ballots.filter((ranks) => new Set(ranks).size === ranks.length);
  const highest = ballots.reduce((most, ranks) => Math.max(most, ...ranks), 0);
  return strict.length >= LEAST_STRICT * ballots.length && highest >= LEAST_RANGE * columns.length;
}

/** True when some columns are a ranking by themselves: the others are then no options. */
function isPartlyRanking({ sheet, sample, columns }: Table): boolean {
  const read = rankReader();
  const ranks = columns.map(({ index }) => sample.map((row) => read(sheet.cell(row, index))));
  const [first] = permutedSegments(ranks);
  return first !== undefined && first[1] - first[0] < columns.length;
}
