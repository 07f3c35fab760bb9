import { isReportSheet, reportHeader } from '../../src/cells/report-header';
import { sheetOfRows, type Cell } from '../../src/cells/sheet';

const of = (...rows: readonly (readonly Cell[])[]) => sheetOfRows('S', rows);

describe('a report sheet', () => {
  it('is known by its header, below any titles and in any case and order', () => {
    const sheet = of(['Report of the group'], [], ['fr', ' LEVEL ', 'Block', 'en', 'EN']);
    expect(reportHeader(sheet)).toEqual({
      row: 2,
      block: 2,
      level: 1,
      languages: new Map([
        ['fr', 0],
        ['en', 3],
      ]),
    });
  });

  it.each<[string, readonly Cell[]]>([
    ['no language', ['Block', 'Level', 'Text']],
    ['no level', ['Block', 'en']],
    ['an error in place of a header', ['Block', { error: '#REF!' }, 'en']],
    ['answers of a survey', ['Member', 'Roads', 'Water']],
  ])('is none with %s', (_, header) => {
    expect(isReportSheet(of(header))).toBe(false);
  });

  it('is none without cells, or with its header beyond the first rows', () => {
    expect(isReportSheet(of())).toBe(false);
    const above = Array.from({ length: 60 }, () => ['x']);
    expect(isReportSheet(of(...above, ['Block', 'Level', 'en']))).toBe(false);
  });
});
