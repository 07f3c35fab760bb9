import fc from 'fast-check';
import type { Cell } from '../../src/cells/sheet';
import { messageOf } from '../../src/language/messages';
import { BallotWriter } from '../../src/ranking/ballot-writer';
import type { Ballots } from '../../src/ranking/ballots';
import { countedTally } from '../../src/ranking/counted-tally';
import { meanRanks } from '../../src/ranking/mean-ranks';
import { tallyBallots } from '../../src/ranking/tally-ballots';
import { readSurvey, type ReadOptions } from '../../src/survey/read-survey';
import { countsSheet, UNREADABLE } from './counts-cases';
import { answers, countsOf, onlyCounts, said } from './support';

describe('a table of counts with a fault', () => {
  it.each(UNREADABLE)('does not count when a cell holds %j, which is said', (cell, text) => {
    const survey = readSurvey(countsSheet(['D3', cell]));
    expect(survey.questions).toEqual([]);
    expect(said(survey.findings)).toEqual(['error count-unreadable D3']);
    expect(survey.findings[0]?.values).toEqual({ text });
  });

  it('says each fault with its own cell', () => {
    const survey = readSurvey(countsSheet(['A5', 'A'], ['B3', 'x'], ['E4', 0.5]));
    expect(said(survey.findings)).toEqual([]);
    const mapping = { shape: 'counts', columns: 'B:E' } as const;
    expect(
      said(readSurvey(countsSheet(['A5', 'A'], ['B3', 'x'], ['E4', 0.5]), { mapping }).findings),
    ).toEqual([
      'error counts-option-repeated A5',
      'error count-unreadable B3',
      'error count-unreadable E4',
    ]);
  });

  it('says what an option adds up to, and what the others do', () => {
    const [finding] = readSurvey(countsSheet(['B2', 13])).findings;
    expect(finding).toMatchObject({
      code: 'counts-uneven',
      place: { cell: 'A2' },
      values: { option: 'A', count: 19, ballots: 20 },
    });
  });

  it('says it of too much unranked too', () => {
    const rows = [
      ['Option', '1st', '2nd', 'Unranked'],
      ['A', 3, 1, 0],
      ['B', 1, 2, 1],
      ['C', 0, 1, 4],
    ];
    expect(said(readSurvey(answers(rows)).findings)).toEqual(['error counts-uneven A4']);
  });

  it('in shares is said at the first of them, also with numbers that add up to 1 or 100', () => {
    for (const [a, b, c] of [
      [0.5, 0.3, 0.2],
      [50.5, 30.2, 19.3],
    ] as const) {
      const rows = [
        ['Option', '1st', '2nd', '3rd'],
        ['A', a, b, c],
        ['B', b, c, a],
        ['C', c, a, b],
      ];
      const { findings, questions } = readSurvey(answers(rows));
      expect(said(findings)).toEqual(['error counts-shares B2']);
      expect(questions).toEqual([]);
    }
  });

  it('counts when only a total is wrong, in a column or a row', () => {
    const wrong = countsSheet(
      ['F1', 'Total'],
      ['F2', 20],
      ['F3', 19],
      ['A6', 'Total'],
      ['B6', 20],
      ['C6', 21],
    );
    const survey = readSurvey(wrong);
    expect(onlyCounts(survey).tally.ballots).toBe(20);
    expect(survey.findings.map(({ code, place, values }) => [code, place.cell, values])).toEqual([
      ['counts-total-differs', 'F3', { total: '19', count: 20 }],
      ['counts-total-differs', 'C6', { total: '21', count: 20 }],
    ]);
  });

  it('may have totals with or without those who left the option out', () => {
    const rows = (total: number): Cell[][] => [
      ['Option', '1st', '2nd', 'Unranked', 'Total'],
      ['A', 3, 1, 0, 4],
      ['B', 1, 0, 3, total],
    ];
    for (const total of [1, 4]) expect(readSurvey(answers(rows(total))).findings).toEqual([]);
    expect(said(readSurvey(answers(rows(2))).findings)).toEqual([
      'warning counts-total-differs E3',
    ]);
  });
});

describe('a table of counts', () => {
  it('has as many options as places, or more', () => {
    const rows = [
      ['Option', '1st', '2nd', '3rd'],
      ['A', 2, 1, 1],
      ['B', 1, 2, 1],
    ];
    expect(readSurvey(answers(rows)).questions).toEqual([]);
    const survey = readSurvey(answers(rows), { mapping: { shape: 'counts', columns: 'B:D' } });
    expect(survey.findings).toMatchObject([
      { code: 'counts-places', place: { cell: 'D1' }, values: { places: 3, options: 2 } },
    ]);
  });

  it('of just 100 ballots may hold percentages, which is said', () => {
    const rows = (most: number): Cell[][] => [
      ['Option', '1st', '2nd'],
      ['A', most, 40],
      ['B', 40, most],
    ];
    expect(readSurvey(answers(rows(61))).findings).toEqual([]);
    const survey = readSurvey(answers(rows(60)));
    expect(onlyCounts(survey).tally.ballots).toBe(100);
    expect(survey.findings.map(({ code, place }) => [code, place.cell])).toEqual([
      ['counts-hundred', 'B1'],
    ]);
  });

  it('shows an option by the name that a person said it has now', () => {
    const same = [{ old: 'B', now: 'Bee' }];
    expect(onlyCounts(readSurvey(countsSheet(), { same })).options).toEqual(['A', 'Bee', 'C', 'D']);
    const both = readSurvey(countsSheet(['A4', 'Bee']), { same });
    expect(said(both.findings)).toEqual(['error counts-option-repeated A4']);
    expect(() => readSurvey(countsSheet(), { same: [{ old: 'X', now: 'Y' }] })).toThrow('"X"');
  });

  it('says where letters of its options were lost', () => {
    const survey = readSurvey(countsSheet(['A3', 'Sant\ufffd']));
    expect(onlyCounts(survey).options).toContain('Sant\ufffd');
    expect(said(survey.findings)).toEqual(['warning code-page-loss A3']);
  });
});

describe('what needs the ballots', () => {
  it.each<ReadOptions>([
    { weights: 'Votes' },
    { oneVotePer: 'State' },
    { groupBy: 'C' },
    { repeats: 'all' },
  ])('is said to make no difference to counts: %j', (options) => {
    const survey = readSurvey(countsSheet(), options);
    expect(onlyCounts(survey).tally.ballots).toBe(20);
    expect(said(survey.findings)).toEqual(['warning counts-only B1']);
    expect(survey.findings.map(({ code, values }) => messageOf(code, values))[0]).toContain(
      'Only counts are known here',
    );
  });

  it('is said of hidden rows when only visible ones are asked for', () => {
    const rows = [
      ['Option', '1st', '2nd'],
      ['A', 3, 1],
      ['B', 1, 3],
    ];
    expect(readSurvey(answers(rows), { visibleOnly: true }).findings).toEqual([]);
    const survey = readSurvey(answers(rows, [2]), { visibleOnly: true });
    expect(countsOf(onlyCounts(survey))).toEqual({ A: [3, 1], B: [1, 3] });
    expect(said(survey.findings)).toEqual(['warning counts-only B1']);
  });
});

/** Ballots that rank all options or the first few, without ties. */
const elections = fc
  .record({ options: fc.integer({ min: 2, max: 6 }), count: fc.integer({ min: 1, max: 30 }) })
  .chain(({ options, count }) =>
    fc.record({
      options: fc.constant(options),
      ballots: fc.array(
        fc.tuple(
          fc.shuffledSubarray(
            Array.from({ length: options }, (_, at) => at),
            { minLength: options },
          ),
          fc.integer({ min: 1, max: options }),
        ),
        { minLength: count, maxLength: count },
      ),
    }),
  );

function written(options: number, orders: readonly (readonly number[])[]): Ballots {
  const writer = new BallotWriter(options, orders.length);
  for (const order of orders) {
    order.forEach((option, place) => writer.put(option, place + 1));
    writer.end(1);
  }
  return writer.ballots();
}

const LABELS = ['Roads', 'Water', 'Power', 'Music', 'Parks', 'Ports'];

describe('ballots that are counted on a sheet', () => {
  it('have the same positions and mean ranks when their table is read, in either direction', () => {
    fc.assert(
      fc.property(
        elections,
        fc.boolean(),
        fc.boolean(),
        ({ options, ballots }, isTurned, isCut) => {
          const orders = ballots.map(([order, ranked]) => (isCut ? order.slice(0, ranked) : order));
          const tally = tallyBallots(written(options, orders));
          const rows: Cell[][] = LABELS.slice(0, options).map((name, at) => [
            name,
            ...tally.positions.subarray(at * options, (at + 1) * options),
            tally.unranked[at] ?? 0,
          ]);
          const places = Array.from({ length: options }, (_, at) => `Choice ${at + 1}`);
          const table: Cell[][] = [['Goal', ...places, 'Unranked'], ...rows];
          const turned = (table[0] ?? []).map((_, column) =>
            table.map((row) => row[column] ?? null),
          );
          const mapping = {
            shape: 'counts',
            columns: isTurned
              ? `B:${'ABCDEFG'.charAt(options)}`
              : `B:${'ABCDEFGH'.charAt(options + 1)}`,
          } as const;
          const question = onlyCounts(readSurvey(answers(isTurned ? turned : table), { mapping }));
          expect(question.options).toEqual(LABELS.slice(0, options));
          expect(question.tally).toMatchObject({
            ballots: tally.ballots,
            positions: tally.positions,
            unranked: tally.unranked,
          });
          const means = meanRanks(question.tally, 'share');
          const ofCounts = countedTally(
            rows.map((row) => row.slice(1, options + 1).map(Number)),
            Array.from(tally.unranked),
          );
          expect(means).toEqual(meanRanks(ofCounts, 'share'));
          if (isCut) return;
          meanRanks(tally, 'share').forEach((mean, at) => expect(means[at]).toBeCloseTo(mean, 9));
        },
      ),
      { numRuns: 300, seed: 20261125 },
    );
  });

  it('are found without a word when their numbers can be nothing else', () => {
    fc.assert(
      fc.property(elections, fc.boolean(), ({ options, ballots }, isTurned) => {
        const tally = tallyBallots(
          written(
            options,
            ballots.map(([order]) => order),
          ),
        );
        const names = LABELS.slice(0, options);
        const table: Cell[][] = [
          ['Goal', ...names.map((_, at) => `${at + 1}`)],
          ...names.map((name, at) => [
            name,
            ...tally.positions.subarray(at * options, (at + 1) * options),
          ]),
        ];
        fc.pre(tally.positions.some((count) => count === 0 || count > options));
        const turned = (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? null));
        const survey = readSurvey(answers(isTurned ? turned : table));
        expect(survey.findings).toEqual([]);
        expect(Array.from(onlyCounts(survey).tally.positions)).toEqual(Array.from(tally.positions));
      }),
      { numRuns: 300, seed: 20261125 },
    );
  });
});

describe('a table of the first places alone', () => {
  const rows = (second: number, third: number): Cell[][] => [
    ['Option', '1st', '2nd'],
    ['A', 5, second],
    ['B', 1, third],
    ['C', 0, 2],
  ];

  it('has as many ballots as first choices', () => {
    const mapping = { shape: 'counts', columns: 'B:C' } as const;
    const survey = readSurvey(answers(rows(0, 3)), { mapping });
    expect(onlyCounts(survey).tally.ballots).toBe(6);
    expect(said(survey.findings)).toEqual(['warning counts-left-over A2']);
    expect(said(readSurvey(answers(rows(2, 3)), { mapping }).findings)).toEqual([
      'error counts-excess C1',
    ]);
    expect(said(readSurvey(answers(rows(3, 0)), { mapping }).findings)).toEqual([
      'error counts-uneven A2',
    ]);
  });
});
