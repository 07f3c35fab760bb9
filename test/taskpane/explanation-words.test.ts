import { explanationLines } from '../../src/ranking/explanation-lines';
import { rankQuestion } from '../../src/ranking/rank-question';
import { comparedRows, explanationWords } from '../../src/taskpane/explanation-words';
import { loadWords } from '../../src/taskpane/messages';
import { ballotsOf } from '../ranking/support/letters';
import { TWENTY_MEMBERS } from '../ranking/support/survey';

const NAMES = ['B', 'C'] as const;

/** B and C of twenty members; the numbers are those of test/ranking/explain.test.ts. */
const lines = explanationLines(
  rankQuestion({
    key: 'q',
    title: 'Q',
    options: ['A', 'B', 'C', 'D'],
    ballots: ballotsOf(4, TWENTY_MEMBERS),
    settings: { confidence: null },
  }),
  1,
  2,
);

describe('the words of an explanation', () => {
  it('say how the two stand, what each method says, and what would change it', async () => {
    expect(explanationWords(lines, NAMES, await loadWords('en'))).toEqual({
      standing: 'B stands above C.',
      methods: ['B is above by: Mean rank, Copeland, Schulze, Ranked pairs and Kemeny–Young.'],
      changes: [
        '4 ballots that exchange the two neighbours would turn the mean ranks round.',
        '4 ballots that exchange them would turn the comparison of the two round.',
      ],
    });
  });

  it('have the numbers side by side, written as the language does', async () => {
    expect(comparedRows(lines, await loadWords('fr'))).toEqual([
      { label: 'Rang', values: ['2', '3'] },
      { label: 'Rang moyen', values: ['2,45', '2,75'] },
      { label: 'Points', values: ['51', '45'] },
      { label: 'Premiers choix', values: ['3', '2'] },
      { label: 'Derniers choix', values: ['3', '5'] },
      { label: 'Réponses qui la placent avant l’autre', values: ['13', '7'] },
    ]);
  });

  it('say what there is to say of two that are level, of gaps and of what was not computed', async () => {
    const level = explanationWords(
      [
        { about: 'standing', standing: 'level', ranks: [1, 1], method: 'mean-rank' },
        { about: 'pairs', counted: { above: [2, 2], neither: 1.5 }, weighted: true },
        {
          about: 'methods',
          views: [
            { standing: 'level', methods: ['mean-rank'] },
            { standing: 'below', methods: ['schulze'] },
          ],
          declined: [{ method: 'kemeny', reason: 'more-than-20-options' }],
        },
        { about: 'change', meanRanks: 'equal', pairs: 'equal' },
      ],
      NAMES,
      await loadWords('en'),
    );
    expect(level).toEqual({
      standing: 'B and C stand level.',
      methods: [
        'Ballots of the weight 1.5 do not tell the two apart.',
        'Level by: Mean rank.',
        'C is above by: Schulze.',
        'Not computed: Kemeny–Young. With more than 20 options it would take too long.',
      ],
      changes: ['The mean ranks are equal.', 'As many ballots put the one above as the other.'],
    });
  });
});
