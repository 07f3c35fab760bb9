import { finding } from '../../src/language/finding';
import { messageOf } from '../../src/language/messages';
import { groupFindings } from '../../src/taskpane/group-findings';

describe('the groups of findings', () => {
  it('put what says the same together, errors first, each place named once', () => {
    const findings = [
      finding('note', 'sheet-hidden', { file: 'a.xlsx', sheet: 'Old' }),
      finding('warning', 'report-cell-error', { sheet: 'R', cell: 'C2' }, { error: '#N/A' }),
      finding('warning', 'report-cell-error', { sheet: 'R', cell: 'C9' }, { error: '#N/A' }),
      finding('warning', 'report-cell-error', { sheet: 'R', cell: 'D1' }, { error: '#REF!' }),
      finding('error', 'no-ranking', {}),
    ];
    const groups = groupFindings(findings, ({ code, values }) => messageOf(code, values));
    expect(groups.map(({ severity, count }) => [severity, count])).toEqual([
      ['error', 1],
      ['warning', 2],
      ['warning', 1],
      ['note', 1],
    ]);
    expect(groups[0]?.places).toEqual([]);
    expect(groups[1]?.places).toEqual([
      { sheet: 'R', cell: 'C2' },
      { sheet: 'R', cell: 'C9' },
    ]);
    expect(groups[1]?.message).toContain('#N/A');
  });
});
