import { sheetOfRows } from '../../src/cells/sheet';
import { findingMessage } from '../../src/language/finding';
import { isReportSheet } from '../../src/cells/report-header';
import { readReportSheet } from '../../src/report/sheet';
import { problemOf, reportSheet } from './support/sheets';

const codes = (sheet: ReturnType<typeof reportSheet>): (string | undefined)[][] =>
  sheet.findings.map(({ code, place }) => [code, place.cell]);

describe('a report sheet', () => {
  it('is any sheet with Block, Level and a language code in one row, in any order and case', () => {
    const found = sheetOfRows('S', [
      ['Notes for the secretariat'],
      [],
      [null, 'ZH', 'level ', 'BLOCK', 'Remarks'],
    ]);
    expect(isReportSheet(found)).toBe(true);
    expect(isReportSheet(sheetOfRows('S', [['Block', 'Level', 'Text']]))).toBe(false);
    expect(isReportSheet(sheetOfRows('S', [['Block', 'en']]))).toBe(false);
    expect(isReportSheet(sheetOfRows('S', []))).toBe(false);
  });

  it('gives its rows with texts by language and the cells where they stand', () => {
    const { rows, languages } = reportSheet(
      [['annex: Questions', 'title', 'Open questions', '未决问题']],
      ['en', 'zh'],
    );
    expect(languages).toEqual(['en', 'zh']);
    expect(rows).toHaveLength(1);
    const [row] = rows;
    expect([row?.kind, row?.key, row?.level, row?.place]).toEqual([
      'annex',
      'questions',
      'title',
      { sheet: 'Report', cell: 'A2' },
    ]);
    expect([...(row?.texts ?? [])]).toEqual([
      ['en', { text: 'Open questions', place: { sheet: 'Report', cell: 'C2' } }],
      ['zh', { text: '未决问题', place: { sheet: 'Report', cell: 'D2' } }],
    ]);
  });

  it('repeats the block above where the cell is empty', () => {
    const { rows } = reportSheet([
      ['liaison', 'title', 'T'],
      ['', 1, 'first'],
      [],
      [null, '2', 'second'],
    ]);
    expect(rows.map(({ kind, level }) => [kind, level])).toEqual([
      ['liaison', 'title'],
      ['liaison', '1'],
      ['liaison', '2'],
    ]);
  });

  it.each(['-', '–', '—', '－', '‑'])('takes %s for an unnumbered item', (dash) => {
    expect(reportSheet([['meeting', dash, 'x']]).rows[0]?.level).toBe('dash');
  });

  it('takes full-width words and digits for what they are', () => {
    const { rows } = reportSheet([['ａｎｎｅｘ：Ｑ１', '１', 'x']]);
    expect(rows.map(({ kind, key, level }) => [kind, key, level])).toEqual([['annex', 'q1', '1']]);
  });

  it('reads settings by the name in Level; the first of two counts', () => {
    const sheet = reportSheet([
      ['settings', 'Group', 'A'],
      ['', 'group', 'B'],
      ['', '', 'C'],
    ]);
    expect(sheet.settings.get('group')?.get('en')?.text).toBe('A');
    expect(codes(sheet)).toEqual([
      ['report-setting-repeated', 'B3'],
      ['report-setting-unnamed', 'B4'],
    ]);
  });

  it('makes a finding of what it cannot understand and reads the rest', () => {
    const sheet = reportSheet([
      ['', '', 'text before any block'],
      ['recomendations', '1', 'x'],
      ['contact', '1', 'x'],
      ['annex:a', '1', '\u200b \u00a0'],
      ['annex:a', '1', { error: '#N/A' }],
      ['conclusions', '1', 'kept'],
    ]);
    expect(codes(sheet)).toEqual([
      ['report-row-without-block', 'A2'],
      ['report-block-unknown', 'A3'],
      ['report-level-unknown', 'B4'],
      ['report-item-empty', 'B5'],
      ['report-cell-error', 'C6'],
      ['report-item-empty', 'B6'],
    ]);
    expect(sheet.rows.map(({ kind }) => kind)).toEqual(['conclusions']);
  });

  it('says which levels a block has', () => {
    const [level] = reportSheet([['contact', 'fax', 'x']]).findings;
    expect(level === undefined ? '' : findingMessage(level)).toBe(
      'A block "contact" has no level "fax", so the row was left out. Leave the cell empty for a paragraph, or write one of title, name, organization, phone, email.',
    );
  });

  it('refuses a key that would not fit into a tag, and names its cell', () => {
    const problem = problemOf(() =>
      reportSheet([[`terms-of-reference:${'k'.repeat(38)}`, '1', 'x']]),
    );
    expect([problem.code, problem.place.cell, problem.values['limit']]).toEqual([
      'report-key-long',
      'A2',
      37,
    ]);
  });

  it('keeps line ends as \\n and drops what no document can hold', () => {
    const text = (cell: string): string | undefined =>
      reportSheet([['introduction', '', cell]]).rows[0]?.texts.get('en')?.text;
    expect(text(' a\r\nb\vc\u0000d \ud83d ')).toBe('a\nb\ncd \ufffd');
    expect(text('😀 R&D <x>')).toBe('😀 R&D <x>');
  });

  it('may be in several sheets, each with its own languages', () => {
    const { rows, languages } = readReportSheet([
      sheetOfRows('One', [
        ['Block', 'Level', 'en'],
        ['introduction', '', 'a'],
      ]),
      sheetOfRows('Answers', [['ID', 'Name']]),
      sheetOfRows('Two', [
        ['Block', 'Level', 'fr'],
        ['conclusions', '', 'b'],
      ]),
    ]);
    expect(languages).toEqual(['en', 'fr']);
    expect(rows.map(({ place }) => place.sheet)).toEqual(['One', 'Two']);
  });
});
