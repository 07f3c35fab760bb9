import { explanationText } from '../../src/cli/explanation-text';
import { rankingJson } from '../../src/cli/rank-json';
import { rankingTable } from '../../src/cli/rank-table';
import { countedTally } from '../../src/ranking/counted-tally';
import { rankCounted } from '../../src/ranking/rank-counted';

const question = {
  ...rankCounted({
    key: 'objectives',
    title: 'Rank the objectives',
    options: ['Access', 'Skills', 'Trust', 'Funding'],
    tally: countedTally(
      [
        [14, 5, 1, 0],
        [3, 8, 6, 3],
        [2, 6, 7, 5],
        [1, 1, 6, 12],
      ],
      [0, 0, 0, 0],
    ),
  }),
  sheet: 'Counts',
  format: 'counts',
};
const ranking = { file: 'counts.csv', questions: [question], readings: [], findings: [] };

describe('a question of which only the counts are known', () => {
  it('has no pairs in JSON, and the reason why methods decline', () => {
    expect(rankingJson(ranking)).toMatchObject({
      questions: [
        {
          ballots: 20,
          order: [['Access'], ['Skills'], ['Trust'], ['Funding']],
          orders: { 'mean-rank': [['Access'], ['Skills'], ['Trust'], ['Funding']], kemeny: null },
          declined: { kemeny: 'only-position-counts' },
          condorcetWinner: null,
          pairwise: null,
          confidence: null,
          claims: [],
        },
      ],
    });
  });

  it('is shown in a table that promises nothing of pairs or single ballots', () => {
    expect(rankingTable(ranking, 100)).not.toMatch(/same order|single ballot|any one ballot/);
  });

  it('is explained without pairs', () => {
    const text = explanationText(question, 1, 2);
    expect(text).toContain(
      'One against the other: not known, since only the positions were counted.',
    );
    expect(text).not.toMatch(/the counts one against|equal already/);
  });
});
