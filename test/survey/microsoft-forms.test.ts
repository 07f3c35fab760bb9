import { readSurvey } from '../../src/survey/read-survey';
import { answers, formsExport, onlyQuestion, orders, said } from './support';

const HEADER = ['ID', 'Start time', 'Completion time', 'Email', 'Name'];

describe('a Microsoft Forms export', () => {
  it('is known by its numbers and times when its headers are in another language', () => {
    const survey = readSurvey(
      answers([
        ['ID', '开始时间', '完成时间', '电子邮件', '名称', '请将以下目标按优先顺序排列'],
        [1, 45000.1, 45000.2, 'anonymous', null, '甲;乙;丙;'],
        [2, 45000.3, 45000.4, 'anonymous', null, '乙;甲;丙;'],
      ]),
    );
    expect(survey.format).toBe('microsoft-forms');
    expect(onlyQuestion(survey)).toMatchObject({ key: 'objectives', options: ['甲', '乙', '丙'] });
  });

  it('may have gaps in its numbers, quiz columns and headers over several lines', () => {
    const survey = readSurvey(
      answers([
        [
          ...HEADER,
          'Last modified time',
          'Total points',
          'Please rank\r\nthe goals,\nbest first',
          'Points - Please rank the goals',
          'Feedback - Please rank the goals',
        ],
        [2, 45000.1, 45000.2, 'anonymous', null, null, 1, 'A;B;C;', 1, 'x;y;z'],
        [3, 45000.3, 45000.4, 'anonymous', null, null, 2, 'B;C;A;', 2, 'y;x;z'],
        [7, 45000.5, 45000.6, 'anonymous', null, null, 3, 'C;A;B;', 3, 'z;x;y'],
      ]),
    );
    expect(survey.format).toBe('microsoft-forms');
    expect(onlyQuestion(survey)).toMatchObject({
      key: 'goals',
      title: 'Please rank the goals, best first',
      columns: [7],
    });
    expect(Array.from(onlyQuestion(survey).rows)).toEqual([1, 2, 3]);
  });

  it('may have lost the columns with e-mail and name', () => {
    const survey = readSurvey(
      answers([
        ['ID', 'Start time', 'Completion time', 'Rank the objectives', 'Rank the goals'],
        [1, 45000.1, 45000.2, 'A;B;C;', 'x;y;z;'],
        [2, 45000.3, 45000.4, 'B;A;C;', 'z;y;x;'],
      ]),
    );
    expect(survey.questions.map(({ key }) => key)).toEqual(['objectives', 'goals']);
  });

  it('joins options that differ by spaces, width or case, and shows them as first met', () => {
    const question = onlyQuestion(
      readSurvey(
        formsExport([
          ['', 1, 'Growth ;Peace\u00a0and justice;Ｈealth;'],
          ['', 2, 'growth;Peace and  justice;Health;'],
          ['', 3, 'Health;GROWTH;Peace and justice;'],
        ]),
      ),
    );
    expect(question.options).toEqual(['Growth', 'Peace and justice', 'Ｈealth']);
    expect(orders(question)[2]).toEqual(['Ｈealth', 'Growth', 'Peace and justice']);
  });

  it('tells options apart that contain each other', () => {
    const question = onlyQuestion(
      readSurvey(
        formsExport([
          ['', 1, 'Goal 1;Goal 10;Goal;'],
          ['', 2, 'Goal 10;Goal;Goal 1;'],
        ]),
      ),
    );
    expect(orders(question)).toEqual([
      ['Goal 1', 'Goal 10', 'Goal'],
      ['Goal 10', 'Goal', 'Goal 1'],
    ]);
  });

  it('leaves multi-select and free text alone', () => {
    const survey = readSurvey(
      answers([
        [...HEADER, 'Which topics interest you?', 'Comments', 'Rank the objectives'],
        [1, 45000.1, 45000.2, 'anonymous', null, 'A;B;', 'Fine; thank you', 'A;B;C;'],
        [2, 45000.3, 45000.4, 'anonymous', null, 'C;', null, 'B;A;C;'],
        [3, 45000.5, 45000.6, 'anonymous', null, 'A;B;C;', 'A; B; C', 'C;B;A;'],
        [4, 45000.7, 45000.8, 'anonymous', null, 'B;C;', 'No', 'A;C;B;'],
      ]),
    );
    expect(survey.questions.map(({ title }) => title)).toEqual(['Rank the objectives']);
  });

  it('counts the latest answer of a respondent, whatever the order of the rows', () => {
    const rows = formsExport([
      ['a', 5, 'A;B;C;'],
      ['b', 2, 'A;C;B;'],
      ['a', 3, 'C;B;A;'],
    ]);
    const latest = readSurvey(rows);
    expect(orders(onlyQuestion(latest))).toEqual([
      ['A', 'B', 'C'],
      ['A', 'C', 'B'],
    ]);
    expect(said(latest.findings)).toEqual(['warning respondent-repeated D4']);
    expect(latest.findings[0]?.values).toEqual({ name: 'a@example.org', row: 2 });

    const first = readSurvey(rows, { repeats: 'first' });
    expect(orders(onlyQuestion(first))).toEqual([
      ['A', 'C', 'B'],
      ['C', 'B', 'A'],
    ]);
    expect(said(first.findings)).toEqual(['warning respondent-repeated D2']);

    const all = readSurvey(rows, { repeats: 'all' });
    expect(onlyQuestion(all).ballots.count).toBe(3);
    expect(said(all.findings)).toEqual(['warning respondent-repeated-counted D4']);
  });

  it('counts every answer of an anonymous form', () => {
    const survey = readSurvey(
      formsExport([
        ['', 1, 'A;B;C;'],
        ['', 2, 'A;C;B;'],
        ['', 3, 'C;A;B;'],
      ]),
    );
    expect(onlyQuestion(survey).ballots.count).toBe(3);
    expect(survey.findings).toEqual([]);
  });
});
