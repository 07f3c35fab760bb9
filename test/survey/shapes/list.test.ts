import fc from 'fast-check';
import { readSurvey } from '../../../src/survey/read-survey';
import { answers, onlyQuestion, orders, said } from '../support';

/** A sheet with a name and one answer a row. */
function column(cells: readonly (string | null)[], header = 'Rank the topics') {
  return answers([
    ['Member', header],
    ...cells.map((cell, index) => [`Member ${String.fromCharCode(65 + index)}`, cell]),
  ]);
}

describe('a ranking in one cell', () => {
  it.each([
    ['semicolons with spaces (EUSurvey)', 'A; B; C', 'B; C; A'],
    ['semicolons, doubled or at the end', 'A;;B;C;', ';B;C;A;;'],
    ['line breaks (TEAMMATES)', 'A\nB\nC', 'B\r\nC\r\nA'],
    ['bars', 'A | B | C', 'B|C|A'],
    ['greater-than signs', 'A > B > C', 'B>C>A'],
    ['a JSON array (Power Automate)', '["A","B","C"]', '["B","C","A"]'],
    ['commas', 'A, B, C', 'B, C, A'],
    ['spaces (XLSForm)', 'A B C', 'B C A'],
  ])('may be parted by %s', (_, first, second) => {
    expect(orders(onlyQuestion(readSurvey(column([first, second]))))).toEqual([
      ['A', 'B', 'C'],
      ['B', 'C', 'A'],
    ]);
  });

  it('may have semicolons within its options, when a space follows only those', () => {
    const question = onlyQuestion(
      readSurvey(column(['Skills; training;Health;Trade;', 'Trade;Skills; training;Health;'])),
    );
    expect(orders(question)).toEqual([
      ['Skills; training', 'Health', 'Trade'],
      ['Trade', 'Skills; training', 'Health'],
    ]);
  });

  it('may have semicolons without spaces within its options, told by many ballots', () => {
    const some = ['S;t;H;P;', 'H;S;t;P;', 'H;P;S;t;', 'P;H;S;t;', 'P;S;t;H;', 'S;t;P;H;'];
    const survey = readSurvey(column([...some, ...some]));
    const question = onlyQuestion(survey);
    expect(question.options).toEqual(['S;t', 'H', 'P']);
    expect(orders(question)[1]).toEqual(['H', 'S;t', 'P']);
    expect(said(survey.findings)).toEqual(['warning options-joined B1']);
  });

  it('keeps options apart that all members rank next to each other at the same places', () => {
    const same = ['S;t;H;P;', 'S;t;P;H;'];
    const survey = readSurvey(column([...same, ...same, ...same, ...same, ...same, ...same]));
    expect(onlyQuestion(survey).options).toEqual(['S', 't', 'H', 'P']);
  });

  it('may have no header', () => {
    const survey = readSurvey(answers([['A;B;C'], ['B;C;A'], ['C;A;B']]));
    expect(onlyQuestion(survey)).toMatchObject({ title: 'Answers' });
    expect(orders(onlyQuestion(survey))).toHaveLength(3);
  });

  it('is read to the end when a member leaves options out, writes one twice or another one', () => {
    const survey = readSurvey(
      column([
        'A;B;C;D;',
        'B;A;D;C;',
        'C;D;A;B;',
        'D;C;B;A;',
        'A;C;B;D;',
        'B;D;A;C;',
        'A;Bee;C;D;',
        'A;B;B;D;',
        'D;A;',
        null,
      ]),
    );
    expect(orders(onlyQuestion(survey)).slice(6)).toEqual([
      ['A', 'C', 'D'],
      ['A', 'B', 'D'],
      ['D', 'A'],
    ]);
    expect(said(survey.findings)).toEqual([
      'warning option-unknown B8',
      'warning option-repeated B9',
      'note ballot-blank B11',
      'note ballots-incomplete B8',
    ]);
    expect(survey.findings[0]?.values).toEqual({ text: 'Bee' });
  });

  it.each([
    ['a multi-select question', ['A;B;', 'C;', 'A;C;', 'A;B;C;', 'B;', 'C;B;']],
    ['sentences', ['I like A, B and C', 'Yes, always, gladly', 'no']],
    ['one and the same place', ['Geneva, Switzerland, Europe', 'Geneva, Switzerland, Europe']],
    ['names', ['Group A one', 'Group B two', 'Group C three']],
    ['times', ['5/6/24 9:10:00', '5/6/24 9:11:00', '5/6/24 9:12:00']],
  ])('is not found in %s', (_, cells) => {
    expect(readSurvey(column(cells)).questions).toEqual([]);
  });

  it('is one although some of many members left options out, and none when many did', () => {
    const whole = ['A;B;C;', 'B;C;A;', 'C;A;B;', 'B;A;C;'];
    const cells = (part: readonly string[]) => column([...whole, ...whole, ...part]);
    expect(orders(onlyQuestion(readSurvey(cells(['A;', 'C;B;']))))).toHaveLength(10);
    expect(readSurvey(cells(['A;', 'C;B;', 'B;', 'C;'])).questions).toEqual([]);
  });

  it('tells options apart that are parts of each other, one with the separator in it', () => {
    const some = ['S;t;S;x;', 'x;S;S;t;'].map((text) => text.replace('S;t', 'Skills; training'));
    const question = onlyQuestion(readSurvey(column([...some, 'Skills; training;x;S;'])));
    expect(question.options).toEqual(['Skills; training', 'S', 'x']);
    expect(orders(question)[1]).toEqual(['x', 'S', 'Skills; training']);
  });

  it('gives back any ballots that are written with semicolons', () => {
    const options = ['Roads', 'Road', 'Clean water', 'Éducation', '卫生', 'الصحة'];
    const ballot = fc.shuffledSubarray(options, { minLength: options.length });
    fc.assert(
      fc.property(fc.array(ballot, { minLength: 1, maxLength: 9 }), (ballots) => {
        const cells = ballots.map((order) => order.map((option) => `${option};`).join(''));
        expect(orders(onlyQuestion(readSurvey(column(cells))))).toEqual(ballots);
      }),
    );
  });
});
