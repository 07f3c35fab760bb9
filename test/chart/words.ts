import type { ChartWords } from '../../src/chart/words';

/** English words for charts in tests of the chart room. */
export const CHART_WORDS: ChartWords = {
  language: 'en',
  title: 'Priority order of the objectives',
  rankTitle: 'Rank',
  categoryTitle: 'ITU-D objective',
  firstChoice: 'First choice',
  lastChoice: 'Last choice',
  position: (position) => `Choice ${position}`,
  unranked: 'Not ranked',
  altText: ({ title, first, last, ballots }) =>
    `Bar chart: ${title}, ${ballots} ballots. First: ${first.join(', ')}. Last: ${last.join(', ')}.`,
};
