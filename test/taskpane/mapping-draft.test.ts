import type { Survey, Unranked } from '../../src/taskpane/store/pane-state';
import {
  draftCells,
  draftFault,
  draftOf,
  draftWith,
  fieldOf,
  type MappingDraft,
} from '../../src/taskpane/mapping-draft';

const SOURCE = { kind: 'workbook', reading: 1, name: 'survey.xlsx' } as const;

const unranked = (changes: Partial<Unranked> = {}): Unranked => ({
  source: SOURCE,
  choices: {},
  sheets: ['Form1', 'Form2'],
  candidates: [],
  ...changes,
});

const SURVEY: Survey = {
  source: SOURCE,
  choices: {},
  sheets: ['Form1', 'Form2'],
  columns: [],
  languages: [],
  numbering: 'typed',
  narratives: [],
  changed: false,
  results: null,
  ranking: {
    file: 'survey.xlsx',
    questions: [],
    findings: [],
    readings: [
      {
        ...{ sheet: 'Form2', format: 'rank-matrix', recognised: [], candidates: [] },
        questions: [{ key: 'q', title: 'Q', shape: 'option-columns', columns: [1, 2, 3] }],
      },
    ],
  },
};

const DRAFT: MappingDraft = { sheet: 'Form1', shape: 'list', columns: 'H', header: '' };

describe('cells that are being chosen by hand', () => {
  it('begin with what was read', () => {
    expect(draftOf(SURVEY)).toEqual({
      ...{ sheet: 'Form2', shape: 'option-columns', columns: 'B:D', header: '' },
    });
  });

  it('begin with what was chosen before', () => {
    const mapping = { shape: 'list', columns: 'F,H', header: 3 } as const;
    const choices = { sheet: 'Form1', mapping };
    const draft = { sheet: 'Form1', shape: 'list', columns: 'F,H', header: '3' };
    expect(draftOf({ ...SURVEY, choices })).toEqual(draft);
    expect(draftOf(unranked({ choices }))).toEqual(draft);
  });

  it('begin with what comes nearest where nothing was read, or with the first sheet', () => {
    const reason = { code: 'near-list', values: {} } as const;
    const near = { sheet: 'Form2', shape: 'list', columns: [7], headerRow: 0, reason } as const;
    expect(draftOf(unranked({ candidates: [near] }))).toMatchObject({
      ...{ sheet: 'Form2', columns: 'H' },
    });
    expect(draftOf(unranked())).toEqual({ ...DRAFT, columns: '' });
    const file = { ...near, shape: 'ballot-file' } as const;
    expect(draftOf(unranked({ candidates: [file] }))).toEqual({ ...DRAFT, columns: '' });
  });

  it('take the selected cells, whose first row is the header when there are several', () => {
    const select = (firstRow: number, lastRow: number) =>
      draftWith(DRAFT, {
        sheet: 'Form2',
        area: { firstRow, lastRow, firstColumn: 5, lastColumn: 9 },
      });
    expect(select(2, 20)).toEqual({ ...DRAFT, sheet: 'Form2', columns: 'F:J', header: '3' });
    expect(select(4, 4).header).toBe('');
    // Whole columns.
    expect(select(0, 1_048_575).header).toBe('');
  });

  it('lack columns, or name a row that no sheet has', () => {
    expect(draftFault(DRAFT)).toBeNull();
    expect(draftFault({ ...DRAFT, header: ' 2 ' })).toBeNull();
    expect(draftFault({ ...DRAFT, columns: ' ' })).toEqual({
      ...{ field: 'columns', key: 'columns-empty' },
    });
    for (const header of ['0', '-1', '1.5', 'two']) {
      expect(draftFault({ ...DRAFT, header })?.field).toBe('header');
    }
  });

  it('are what is read', () => {
    expect(draftCells({ ...DRAFT, columns: ' F:J ' })).toEqual({
      ...{ sheet: 'Form1', shape: 'list', columns: 'F:J' },
    });
    expect(draftCells({ ...DRAFT, header: '2' })).toMatchObject({ header: 2 });
  });

  it('have a field for each problem', () => {
    expect(fieldOf('no-such-sheet')).toBe('sheet');
    expect(fieldOf('mapping-no-table')).toBe('header');
    expect(fieldOf('mapping-no-list')).toBe('columns');
    expect(fieldOf('no-such-column')).toBe('columns');
  });
});
