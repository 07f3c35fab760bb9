import type { Cell } from '../../src/cells/sheet';
import { findingMessage } from '../../src/language/finding';
import { readSurvey } from '../../src/survey/read-survey';
import { answers, onlyQuestion, orders, said } from './support';

const lists = (...cells: readonly string[]) =>
  answers([['Rank the goals'], ...cells.map((cell) => [cell])]);

/** Four ballots of these options, each in another order. */
const four = (...options: readonly string[]): string[] =>
  [0, 1, 2, 3].map((turn) =>
    options.map((_, at) => `${options[(at + turn) % options.length] ?? ''};`).join(''),
  );

describe('an option that was renamed while the survey ran', () => {
  const before = four('Roads', 'Water', 'Power', 'Health for all');
  const after = four('Roads', 'Water', 'Power', 'Health and care for all');

  it('is said with both names and the row from which the new one comes', () => {
    const survey = readSurvey(lists(...before, ...after));
    expect(onlyQuestion(survey).options).toHaveLength(5);
    expect(said(survey.findings)).toEqual([
      'note ballots-incomplete A2',
      'warning option-renamed A6',
    ]);
    expect(survey.findings[1]?.values).toEqual({
      old: 'Health for all',
      now: 'Health and care for all',
    });
  });

  it('is one option, under its new name, once a person says so', () => {
    const same = [{ old: ' health FOR all', now: 'Health and care for all' }];
    const survey = readSurvey(lists(...before, ...after), { same });
    expect(onlyQuestion(survey).options).toEqual([
      'Roads',
      'Water',
      'Power',
      'Health and care for all',
    ]);
    expect(orders(onlyQuestion(survey))).toHaveLength(8);
    expect(survey.findings).toEqual([]);
  });

  it('may have two columns of ranks, which become one', () => {
    const rows: readonly (readonly Cell[])[] = [
      [1, 2, 3, null],
      [3, 1, 2, null],
      [2, 3, 1, null],
      [1, 3, null, 2],
      [2, 1, null, 3],
      [3, 2, null, 1],
    ];
    const sheet = answers([['Roads', 'Water', 'Power', 'Power and heat'], ...rows]);
    expect(said(readSurvey(sheet).findings)).toContain('warning option-renamed D5');
    const joined = readSurvey(sheet, { same: [{ old: 'Power', now: 'Power and heat' }] });
    expect(onlyQuestion(joined)).toMatchObject({
      options: ['Roads', 'Water', 'Power and heat'],
      columns: [0, 1, 2, 3],
    });
    expect(orders(onlyQuestion(joined))[2]).toEqual(['Power and heat', 'Roads', 'Water']);
    expect(joined.findings).toEqual([]);
  });

  it('that a ballot ranks under both names is repeated there', () => {
    const sheet = answers([
      ['Roads', 'Water', 'Power', 'Power and heat'],
      [1, 2, 3, null],
      [2, 1, null, 3],
      [3, 1, 2, 4],
    ]);
    const joined = readSurvey(sheet, { same: [{ old: 'Power', now: 'Power and heat' }] });
    expect(said(joined.findings)).toEqual(['warning option-repeated D4']);
  });

  it('may be renamed twice, and back', () => {
    const same = [
      { old: 'A', now: 'B' },
      { old: 'B', now: 'C' },
    ];
    const question = onlyQuestion(
      readSurvey(lists('A;x;y;', 'x;B;y;', 'y;x;C;', 'x;y;B;'), { same }),
    );
    expect(question.options).toEqual(['C', 'x', 'y']);
    const circle = [...same, { old: 'C', now: 'A' }];
    expect(() => readSurvey(lists('A;x;y;', 'x;B;y;', 'y;x;C;'), { same: circle })).not.toThrow();
  });

  it('is joined in files of ballots too, where a ballot may rank it under both names', () => {
    const lines = ['3 1', '1 1 2 0', '1 3 2 0', '1 2 3 1 0', '0', '"A"', '"B"', '"A2"'];
    const file = answers(lines.map((line) => [line]));
    const joined = readSurvey(file, { same: [{ old: 'A', now: 'A2' }] });
    expect(joined.format).toBe('opavote-blt');
    expect(onlyQuestion(joined).options).toEqual(['A2', 'B']);
    expect(orders(onlyQuestion(joined))).toEqual([
      ['A2', 'B'],
      ['A2', 'B'],
      ['B', 'A2'],
    ]);
    expect(said(joined.findings)).toEqual(['warning option-repeated A4']);
  });

  it('that nobody named cannot be joined', () => {
    const same = [{ old: 'Heath', now: 'Health' }];
    expect(() => readSurvey(lists('A;B;C;', 'B;A;C;'), { same })).toThrow(
      'No ballot names "Heath", so that it cannot be the same as another option. The options are: "A", "B", "C".',
    );
  });
});

describe('an option that came or went while the survey ran', () => {
  const few = four('Roads', 'Water', 'Power');
  const more = four('Roads', 'Water', 'Power', 'Music');

  it('is said with the first row that has it', () => {
    const survey = readSurvey(lists(...few, ...more));
    expect(onlyQuestion(survey).ballots.count).toBe(8);
    expect(said(survey.findings)).toEqual([
      'note ballots-incomplete A2',
      'warning option-added A6',
    ]);
    expect(survey.findings.map(findingMessage)[1]).toContain('"Music"');
  });

  it('is said with the last row that has it', () => {
    const survey = readSurvey(lists(...more, ...few));
    expect(said(survey.findings)).toEqual([
      'note ballots-incomplete A6',
      'warning option-retired A5',
    ]);
  });

  it('is not renamed when the names have nothing in common', () => {
    const survey = readSurvey(lists(...more, ...four('Roads', 'Water', 'Power', 'Defence')));
    expect(said(survey.findings)).toEqual([
      'note ballots-incomplete A2',
      'warning option-retired A5',
      'warning option-added A6',
    ]);
  });

  it('is not said of options that some members just leave out', () => {
    const survey = readSurvey(
      answers([
        ['A', 'B', 'C', 'D'],
        [1, null, 2, null],
        [null, 1, 2, null],
        [1, 2, null, null],
        [1, 2, 3, 4],
        [4, 3, 2, 1],
        [2, 1, 4, 3],
        [3, 1, 2, 4],
        [1, 2, 4, 3],
      ]),
    );
    expect(said(survey.findings)).toEqual(['note ballots-incomplete A2']);
  });
});
