import { groupOrders } from '../../src/ranking/groups';
import { rankQuestion } from '../../src/ranking/rank-question';
import type { UnrankedPolicy } from '../../src/ranking/ranked-question';
import { ballotsOf } from './support/letters';

const GROUPS = [
  ...Array<string>(5).fill('Africa'),
  ...Array<string>(6).fill('Europe'),
  ...Array<string>(4).fill('Asia'),
  null,
  '  ',
];

const BALLOTS = ballotsOf(3, { 'A>B>C': 5, 'C>B>A': 6, 'B>A>C': 4, 'B>C>A': 1, 'A>C>B': 1 });

function groupsBy(unranked: UnrankedPolicy) {
  return groupOrders(BALLOTS, GROUPS, {
    method: 'mean-rank',
    unranked,
    meanRanks: [1, 2, 3],
    fewestInGroup: 5,
  });
}

describe('groups', () => {
  it('have their order and how near it is to everyone’s, in the sequence of their appearance', () => {
    expect(groupsBy('share')).toEqual([
      { name: 'Africa', ballots: 5, order: [[0], [1], [2]], tauB: 1 },
      { name: 'Europe', ballots: 6, order: [[2], [1], [0]], tauB: -1 },
      { name: 'Asia', ballots: 4, order: null, tauB: null },
    ]);
  });

  it('under 5 ballots are not shown, whatever the policy leaves of them', () => {
    const partial = ballotsOf(3, { 'A>B>C': 4, A: 3 });
    const groups = groupOrders(partial, Array<string>(7).fill('x'), {
      method: 'mean-rank',
      unranked: 'exclude',
      meanRanks: [1, 2, 3],
      fewestInGroup: 5,
    });
    expect(groups).toEqual([{ name: 'x', ballots: 4, order: null, tauB: null }]);
  });

  it('come with the question when it is told of them', () => {
    const question = rankQuestion({
      key: 'q',
      title: 'Q',
      options: ['A', 'B', 'C'],
      ballots: BALLOTS,
      groups: GROUPS,
      settings: { confidence: null },
    });
    expect(question.groups.map(({ name, ballots }) => [name, ballots])).toEqual([
      ['Africa', 5],
      ['Europe', 6],
      ['Asia', 4],
    ]);
  });

  it('are none when it is not', () => {
    const input = { key: 'q', title: 'Q', options: ['A', 'B', 'C'], ballots: BALLOTS };
    expect(rankQuestion({ ...input, settings: { confidence: null } }).groups).toEqual([]);
  });
});
