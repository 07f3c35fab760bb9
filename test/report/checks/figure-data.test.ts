import { figureSource } from '../../../src/jobs/figure-source';
import { rankQuestion } from '../../../src/ranking/rank-question';
import { figureData } from '../../../src/report/checks/figure-data';
import { ballotsOf } from '../../ranking/support/letters';

const figure = figureSource(
  rankQuestion({
    key: 'goals',
    title: 'Goals',
    options: ['A', 'B'],
    ballots: ballotsOf(2, { 'A>B': 6, 'B>A': 3 }),
    settings: { confidence: null },
  }),
);
const shown = {
  categories: ['1) A', '2) B'],
  series: [
    { name: 'First choice', values: [6, 3] },
    { name: 'Last choice', values: [3, 6] },
  ],
};

describe('the chart of a figure', () => {
  it('has nothing to say when tally, chart and workbook agree', () => {
    const charts = [{ key: 'goals', block: 'concord:figure:goals', shown, workbook: shown }];
    expect(figureData({ paragraphs: [], charts }, { language: 'en', figures: [figure] })).toEqual(
      [],
    );
  });

  it('should have a workbook with its data', () => {
    const charts = [{ key: 'goals', block: 'concord:figure:goals', shown, workbook: null }];
    const found = figureData({ paragraphs: [], charts }, { language: 'en', figures: [figure] });
    expect(found.map(({ code, place }) => [code, place.block])).toEqual([
      ['check-workbook-missing', 'concord:figure:goals'],
    ]);
  });
});
