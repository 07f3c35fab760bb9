import { finding } from '../../src/language/finding';
import { messageOf } from '../../src/language/messages';
import type { Tell } from '../../src/language/messages/tell';
import { groupFindings } from '../../src/taskpane/group-findings';

const tell: Tell = ({ code, values }) => messageOf(code, values);

describe('the groups of findings', () => {
  it('put what is of one kind together, errors first, each place beside its sentence', () => {
    const findings = [
      finding('note', 'sheet-hidden', { file: 'a.xlsx', sheet: 'Old' }),
      finding('warning', 'report-cell-error', { sheet: 'R', cell: 'C2' }, { error: '#N/A' }),
      finding('warning', 'option-unknown', { sheet: 'R', cell: 'A1' }, { text: 'x' }),
      finding('warning', 'report-cell-error', { sheet: 'R', cell: 'C9' }, { error: '#N/A' }),
      finding('warning', 'report-cell-error', { sheet: 'R', cell: 'D1' }, { error: '#REF!' }),
      finding('error', 'no-ranking', {}),
    ];
    const groups = groupFindings(findings, tell);
    expect(groups.map(({ severity, count, same }) => [severity, count, same.length])).toEqual([
      ['error', 1, 1],
      ['warning', 3, 2],
      ['warning', 1, 1],
      ['note', 1, 1],
    ]);
    expect(groups[0]?.same[0].places).toEqual([]);
    expect(groups[1]?.same.map(({ places }) => places.map(({ cell }) => cell))).toEqual([
      ['C2', 'C9'],
      ['D1'],
    ]);
    expect(groups[1]?.same[0].message).toContain('#N/A');
  });

  it('count those of a kind that are no longer listed', () => {
    const findings = [
      finding('note', 'ballot-blank', { sheet: 'R', cell: 'A2' }),
      finding('note', 'ballot-blank', { sheet: 'R', cell: 'A3' }),
      finding(
        'note',
        'more-of-these',
        { sheet: 'R', cell: 'A4' },
        { code: 'ballot-blank', count: 70 },
      ),
    ];
    const [group, ...others] = groupFindings(findings, tell);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ count: 72 });
    expect(group?.same.map(({ places }) => places.length)).toEqual([2, 1]);
  });
});
