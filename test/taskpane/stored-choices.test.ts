import { choicesToStore, storedChoices } from '../../src/taskpane/stored-choices';

describe('the choices that a workbook keeps', () => {
  it('come back with the keys of its questions', () => {
    const keys = [{ title: 'Rank the goals', key: 'goals' }];
    expect(storedChoices({ choices: { method: 'schulze' }, keys, results: [] })).toEqual({
      method: 'schulze',
      keys,
    });
    expect(storedChoices(null)).toEqual({});
  });

  it('leave out which sheet and question a person looks at', () => {
    const choices = { method: 'kemeny', weights: 'Seats', visibleOnly: true } as const;
    expect(choicesToStore({ ...choices, sheet: 'Form1', question: 'goals' })).toEqual(choices);
  });
});
