import { chartSpecification } from '../../src/chart/chart-specification';
import { goals, objectives, question, unanimousTally } from '../report/support/questions';
import { CHART_WORDS } from './words';

describe('the chart of a ranked question', () => {
  it('has a bar an option in priority order and a segment a position', () => {
    const chart = chartSpecification(objectives(), CHART_WORDS);
    expect(chart.categories).toEqual([
      { label: '1)', name: 'D.4 Inclusive information society' },
      { label: '2)', name: 'D.3 Enabling environment' },
      { label: '3)', name: 'D.2 Modern and secure infrastructure' },
      { label: '4)', name: 'D.1 Coordination' },
    ]);
    expect(chart.series.map(({ name }) => name)).toEqual([
      'First choice',
      'Choice 2',
      'Choice 3',
      'Last choice',
    ]);
    expect(chart.series.map(({ values }) => values)).toEqual([
      [34, 0, 0, 0],
      [0, 34, 0, 0],
      [0, 0, 34, 0],
      [0, 0, 0, 34],
    ]);
  });

  it('labels tied options alike and shares their positions', () => {
    const order = [[2], [0, 1], [3]];
    const chart = chartSpecification(
      question({ key: 'q', title: 'Q', options: ['A', 'B', 'C', 'D'], order }),
      CHART_WORDS,
    );
    expect(chart.categories.map(({ label }) => label)).toEqual(['1)', '2=', '2=', '4)']);
    expect(chart.series[1]?.values).toEqual([0, 17, 17, 0]);
  });

  it('shows ballots that left an option unranked in grey, as they were cast', () => {
    const tally = {
      ...unanimousTally([[3], [2], [1], [0]], 30),
      unranked: Float64Array.of(4, 0, 0, 1),
    };
    const chart = chartSpecification(objectives({ tally }), CHART_WORDS);
    expect(chart.series.at(-1)).toEqual({
      name: 'Not ranked',
      values: [1, 0, 0, 4],
      colour: 'A6A6A6',
      labelColour: '000000',
    });
  });

  it('says in its alternative text what it is, what is first and what is last', () => {
    expect(chartSpecification(goals(), CHART_WORDS).altText).toBe(
      'Bar chart: Priority order of the objectives, 34 ballots. First: Goal 2 – Inclusiveness. Last: Goal 5 – Partnerships.',
    );
  });

  it('keeps the alternative text within 250 characters and cuts no emoji in two', () => {
    const options = ['😀'.repeat(200), 'b'.repeat(500)];
    const chart = chartSpecification(
      question({ key: 'q', title: 'Q', options, order: [[0], [1]] }),
      CHART_WORDS,
    );
    expect(chart.altText.length).toBeLessThanOrEqual(250);
    expect(chart.altText).toMatch(/First: (😀)+…\. Last: b+…\.$/u);
  });

  it('of options that are all tied names no last one', () => {
    const chart = chartSpecification(
      question({ key: 'q', title: 'Q', options: ['A', 'B'], order: [[0, 1]] }),
      CHART_WORDS,
    );
    expect(chart.altText).toContain('First: A, B. Last: .');
  });
});
