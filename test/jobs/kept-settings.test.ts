import type { WorkbookSettings } from '../../src/hosts/workbook';
import { withKeptSettings } from '../../src/jobs/kept-settings';

const kept: WorkbookSettings = {
  choices: { method: 'schulze', unranked: 'no-opinion', weights: 'Votes', groupBy: 'Region' },
  keys: [{ title: 'Rank the goals', key: 'aims' }],
  results: [],
};

describe('the settings that a workbook keeps', () => {
  it('count where a person gives none', () => {
    expect(withKeptSettings({ sheet: 'Form1' }, kept)).toEqual({
      ...kept.choices,
      keys: kept.keys,
      sheet: 'Form1',
    });
  });

  it('give way to what a person gives', () => {
    const given = { method: 'kemeny', groupBy: 'Sector', keys: [] } as const;
    expect(withKeptSettings(given, kept)).toMatchObject({ ...given, unranked: 'no-opinion' });
  });

  it('give way to one vote a delegation, which excludes weights, and the other way round', () => {
    const chosen = withKeptSettings({ oneVotePer: 'State' }, kept);
    expect(chosen).not.toHaveProperty('weights');
    const shared = { ...kept, choices: { oneVotePer: 'State' } };
    expect(withKeptSettings({ weights: 'Votes' }, shared)).not.toHaveProperty('oneVotePer');
  });

  it('say where the rankings are, unless a person asks for other cells or another sheet', () => {
    const mapping = { shape: 'list', columns: 'H', header: 2 } as const;
    const mapped = { choices: {}, keys: [], results: [], mapping: { sheet: 'Form1', ...mapping } };
    expect(withKeptSettings({}, mapped)).toEqual({ sheet: 'Form1', mapping });
    expect(withKeptSettings({ sheet: 'form1 ' }, mapped)).toEqual({ sheet: 'form1 ', mapping });
    expect(withKeptSettings({ sheet: 'Form2' }, mapped)).toEqual({ sheet: 'Form2' });
    const given = { sheet: 'Form1', mapping: { shape: 'list', columns: 'F' } } as const;
    expect(withKeptSettings(given, mapped)).toEqual(given);
  });

  it('may be none', () => {
    expect(withKeptSettings({ method: 'copeland' }, null)).toEqual({ method: 'copeland' });
    expect(withKeptSettings({}, { choices: {}, keys: [], results: [] })).toEqual({});
  });
});
