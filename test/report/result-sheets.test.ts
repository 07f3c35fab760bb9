import * as fc from 'fast-check';
import { LANGUAGES } from '../../src/language/languages';
import type { ResultCell, ResultSheet } from '../../src/report/result-sheet';
import { resultSheet } from '../../src/report/result-sheets';
import { WORDING } from '../../src/report/wording';
import { goals, objectives, question, unanimousTally } from './support/questions';

/** What a cell shows, with the number behind it. */
function shown(cell: ResultCell | undefined): string | number | null {
  if (cell === undefined || cell.look === 'blank') return null;
  if (cell.look === 'number') return cell.value;
  return cell.look === 'rank' ? cell.label : cell.text;
}

function cells(sheet: ResultSheet, area: ResultSheet['table']): (string | number | null)[][] {
  return sheet.rows
    .slice(area.firstRow, area.lastRow + 1)
    .map((row) => row.slice(area.firstColumn, area.lastColumn + 1).map(shown));
}

const looks = ({ rows }: ResultSheet): string =>
  JSON.stringify(rows.map((row) => row.map(({ look }) => look)));

/** Two options tied at the top of 10 ballots, the third left unranked by two of them. */
const tied = question({
  key: 'topics',
  title: 'Rank the\ntopics',
  options: ['=1+1', '-', 'C'],
  order: [[1, 0], [2]],
  tally: {
    ...unanimousTally([[1, 0], [2]], 10),
    positions: Float64Array.from([5, 5, 0, 5, 5, 0, 0, 0, 8]),
    unranked: Float64Array.from([0, 0, 2]),
  },
});

describe('a result sheet', () => {
  it('has the order as a table: rank, option, mean rank, first and last choices', () => {
    const sheet = resultSheet(objectives(), 'en');
    expect(cells(sheet, sheet.table)).toEqual([
      ['Rank', 'Objective', 'Mean rank', 'First choice', 'Last choice'],
      ['1', 'D.4 Inclusive information society', 1, 34, 0],
      ['2', 'D.3 Enabling environment', 2, 0, 0],
      ['3', 'D.2 Modern and secure infrastructure', 3, 0, 0],
      ['4', 'D.1 Coordination', 4, 0, 34],
    ]);
  });

  it('shows ties as ties, and unranked ballots where there are any', () => {
    const sheet = resultSheet(tied, 'en');
    expect(cells(sheet, sheet.table)).toEqual([
      ['Rank', 'Option', 'Mean rank', 'First choice', 'Last choice', 'Not ranked'],
      ['1=', '-', 1.5, 5, 0, 0],
      ['1=', '=1+1', 1.5, 5, 0, 0],
      ['3', 'C', 3, 0, 8, 2],
    ]);
  });

  it('has below the numbers that the chart draws, with the names of its series as heads', () => {
    const sheet = resultSheet(tied, 'en');
    expect(cells(sheet, sheet.chartData)).toEqual([
      ['Option', 'First choice', '2nd choice', 'Last choice', 'Not ranked'],
      ['1= -', 5, 5, 0, 0],
      ['1= =1+1', 5, 5, 0, 0],
      ['3) C', 0, 0, 8, 2],
    ]);
    expect(sheet.chart.series.map(({ name }) => name)).toEqual(
      cells(sheet, sheet.chartData)[0]?.slice(1),
    );
  });

  it('says on one line what was ranked, and below it by which method over how many ballots', () => {
    const sheet = resultSheet(tied, 'en');
    expect(sheet.rows[0]?.map(shown)[0]).toBe('Priority order of the options: Rank the topics');
    expect(sheet.rows[1]?.map(shown)[0]).toBe(
      'The order is by mean rank; 10 ballots were counted.',
    );
  });

  it('says how far the ballots agree, with a dash for what is undefined', () => {
    const agreement = {
      kendallW: 0.417,
      chiSquare: 42.53,
      degreesOfFreedom: 3,
      p: 0.0004,
      pMethod: 'chi-square',
      reason: null,
    } as const;
    const rows = resultSheet(objectives({ agreement }), 'en').rows;
    const start = rows.findIndex(([first]) => shown(first) === 'Agreement');
    expect(rows.slice(start + 1, start + 5).map((row) => row.slice(1, 3).map(shown))).toEqual([
      ['Kendall’s W', 0.417],
      ['Friedman’s χ²', 42.53],
      ['Degrees of freedom', 3],
      ['p-value', 0.0004],
    ]);
    const undefinedRows = resultSheet(objectives(), 'en').rows;
    expect(undefinedRows[start + 1]?.[2]).toEqual({ look: 'number', value: null, format: '0.000' });
  });

  it('shows weights whole, or all with decimals when one is split', () => {
    const formats = (sheet: ResultSheet): Set<string> =>
      new Set(
        sheet.rows
          .slice(sheet.chartData.firstRow + 1, sheet.chartData.lastRow + 1)
          .flat()
          .flatMap((cell) => (cell.look === 'number' ? [cell.format] : [])),
      );
    expect(formats(resultSheet(objectives(), 'en'))).toEqual(new Set(['0']));
    const split = {
      ...tied.tally,
      positions: Float64Array.from([4.5, 5.5, 0, 5.5, 4.5, 0, 0, 0, 8]),
    };
    expect(formats(resultSheet({ ...tied, tally: split }, 'en'))).toEqual(new Set(['0.00']));
  });

  it('claims nothing where no ballot was counted', () => {
    const empty = resultSheet(objectives({ tally: unanimousTally([[3], [2], [1], [0]], 0) }), 'en');
    expect(empty.rows[1]?.map(shown)[0]).toBe(
      'No ballots were counted, so there is no priority order.',
    );
    expect(
      cells(empty, empty.table)
        .slice(1)
        .map((row) => row[2]),
    ).toEqual([null, null, null, null]);
  });

  it('keeps cells free for the chart, and has rows of one length and a width for each column', () => {
    const sheet = resultSheet(goals(), 'fr');
    const blank = cells(sheet, sheet.chartArea).flat();
    expect(new Set(blank)).toEqual(new Set([null]));
    expect(new Set(sheet.rows.map((row) => row.length))).toEqual(new Set([sheet.widths.length]));
  });

  it('speaks every language, from right to left in Arabic', () => {
    for (const language of LANGUAGES) {
      const sheet = resultSheet(objectives(), language);
      const { labels, nouns } = WORDING[language];
      expect(cells(sheet, sheet.table)[0]).toEqual([
        labels.rank.text,
        nouns.objectives.heading.text,
        labels['mean-rank'].text,
        labels['first-choice'].text,
        labels['last-choice'].text,
      ]);
      expect(sheet.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
    }
  });

  it('has the same looks in every language, and whatever the ballots say', () => {
    const confidence = {
      resamples: 5000,
      seed: 1,
      rankProbabilities: [1, 2, 3, 4].map(() => [0.25, 0.25, 0.25, 0.25]),
      holdsWithoutAnyOneBallot: false,
    };
    const questions = [
      objectives(),
      objectives({ claims: [] }),
      objectives({ confidence }),
      objectives({ tally: unanimousTally([[3], [2], [1], [0]], 0) }),
      objectives({ order: [[0, 1, 2, 3]] }),
    ];
    const sheets = LANGUAGES.flatMap((language) =>
      questions.map((each) => resultSheet(each, language)),
    );
    expect(new Set(sheets.map(looks)).size).toBe(1);
  });

  it('has a name that Excel takes, whatever the key', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...LANGUAGES), (key, language) => {
        const { name } = resultSheet(objectives({ key }), language);
        expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
        expect(name).not.toMatch(/^'|'$/u);
      }),
      { numRuns: 50 },
    );
  });
});
