import { momentOf, respondentColumns, respondentOf } from '../../src/survey/respondents';
import { wholeTable, type Table } from '../../src/survey/table';
import { answers } from './support';

function table(rows: Parameters<typeof answers>[0]): Table {
  const found = wholeTable(answers(rows));
  if (found === null) throw new Error('no table');
  return found;
}

describe('the columns that tell who answered', () => {
  it('are known by their headers in the six languages, e-mail first', () => {
    const found = table([
      ['Имя', 'Электронная почта', 'Время завершения', 'Rank'],
      ['A', 'a@example.org', 45000, 'x'],
      ['B', 'b@example.org', 45001, 'x'],
    ]);
    expect(respondentColumns(found)).toEqual({ names: [1, 0], completed: 2 });
  });

  it('are known by the @ of their cells when the header says nothing', () => {
    const found = table([
      ['Wer?', 'Rank'],
      ['a@example.org', 'x'],
      [' b@example.org', 'y'],
    ]);
    expect(respondentColumns(found).names).toEqual([0]);
  });

  it('do not include a name that many rows share', () => {
    const found = table([
      ['Name', 'Rank'],
      ['Europe', 1],
      ['Europe', 2],
      ['Europe', 3],
      ['Asia', 4],
      ['Asia', 5],
    ]);
    expect(respondentColumns(found).names).toEqual([]);
  });

  it('tell nobody when the form is anonymous', () => {
    const found = table([
      ['Email', 'Name', 'Rank'],
      ['anonymous', '', 1],
      ['anonymous', 'Member  A', 2],
    ]);
    expect(respondentOf(found, 1, [0, 1])).toBeNull();
    expect(respondentOf(found, 2, [0, 1])).toEqual({ name: 'member a', column: 1 });
  });
});

describe('a moment', () => {
  it('grows with time however it is written', () => {
    for (const [before, after] of [
      [45000, 45000.01],
      ['5/6/24 9:10:00', '5/6/24 10:09:00'],
      ['5/31/24 23:59:59', '6/1/24 0:00:00'],
      ['31/5/2024 23:59', '31/12/2024 00:00'],
      ['2024/05/06 9:10:00 AM GMT+2', '2024/05/06 1:10:00 PM GMT+2'],
      ['2024-05-06T09:10:00.000+02:00', '2024-05-06T09:10:01.000+02:00'],
      ['12/31/2024 11:00 PM', '1/1/2025 12:30 AM'],
    ] as const) {
      expect(momentOf(before)).toBeLessThan(momentOf(after) ?? NaN);
    }
  });

  it('is not made up', () => {
    expect(momentOf('yesterday')).toBeNull();
    expect(momentOf(null)).toBeNull();
  });
});
