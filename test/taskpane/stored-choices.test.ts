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
    expect(choicesToStore({ ...choices, sheet: 'Form1', question: 'goals' })).toEqual({
      choices,
    });
  });

  it('keep the sheet of cells that were chosen by hand, and give them back', () => {
    const mapping = { shape: 'rank-columns', columns: 'F:J' } as const;
    const stored = choicesToStore({ sheet: 'Form1', mapping });
    expect(stored).toEqual({ choices: {}, mapping: { sheet: 'Form1', ...mapping } });
    expect(storedChoices({ ...stored, keys: [], results: [] })).toEqual({
      sheet: 'Form1',
      mapping,
    });
  });
});
