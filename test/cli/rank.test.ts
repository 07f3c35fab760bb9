import { concord, SAMPLE } from './support';

interface Printed {
  questions: {
    key: string;
    ballots: number;
    order: string[][];
    options: {
      name: string;
      label: string;
      meanRank: number;
      points: number;
      positions: number[];
    }[];
    agreement: { kendallW: number };
    pairwise: Record<string, Record<string, number>>;
  }[];
}

async function ranked(...args: string[]): Promise<Printed> {
  const { status, out } = await concord('rank', ...args, '--json');
  expect(status).toBe(0);
  return JSON.parse(out) as Printed;
}

describe('concord rank', () => {
  it('gives the orders that the group published for the sample survey', async () => {
    const { questions } = await ranked(SAMPLE);
    expect(questions.map(({ key, ballots }) => [key, ballots])).toEqual([
      ['objectives', 34],
      ['goals', 34],
    ]);
    expect(questions.map(({ order }) => order.flat())).toEqual([
      [
        'D.4 Inclusive information society',
        'D.3 Enabling environment',
        'D.2 Modern and secure infrastructure',
        'D.1 Coordination',
      ],
      [
        'Goal 2 – Inclusiveness',
        'Goal 1 – Growth',
        'Goal 4 – Innovation',
        'Goal 3 – Sustainability',
        'Goal 5 – Partnerships',
      ],
    ]);
  });

  it.each(['msforms_ranking.csv', 'msforms_choice_per_rank.csv'])(
    'gives the numbers that SciPy gave for the twenty ballots of %s',
    async (file) => {
      const { questions } = await ranked(`test/fixtures/survey/${file}`);
      const [question] = questions;
      expect(
        question?.options.map(({ name, meanRank, points, positions }) => [
          name,
          meanRank,
          points,
          positions,
        ]),
      ).toEqual([
        ['Objective 1', 1.35, 73, [14, 5, 1, 0]],
        ['Objective 2', 2.45, 51, [3, 8, 6, 3]],
        ['Objective 3', 2.75, 45, [2, 6, 7, 5]],
        ['Objective 4', 3.45, 31, [1, 1, 6, 12]],
      ]);
      expect(question?.agreement.kendallW).toBeCloseTo(0.458, 12);
      expect(question?.pairwise['Objective 1']?.['Objective 2']).toBe(17);
    },
  );
});
