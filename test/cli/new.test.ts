import { writeFileSync } from 'node:fs';
import { readFileBytes } from '../../src/hosts/files/node';
import { openWorkbook } from '../../src/hosts/files/workbook-file';
import { workbookBytes } from '../hosts/files/support';
import { concord, SAMPLE, temporaryFolder } from './support';

const at = temporaryFolder();

async function cellsInRow(file: string, row: number): Promise<unknown[]> {
  const [sheet] = await (await openWorkbook(await readFileBytes(file), file)).sheets();
  return Array.from({ length: (sheet?.used?.lastColumn ?? -1) + 1 }, (_, column) =>
    sheet?.cell(row, column),
  );
}

describe('concord new ranking', () => {
  it('makes a sheet from options on the command line', async () => {
    const out = at('listed.xlsx');
    const run = await concord('new', 'ranking', '--options', 'Roads', ' Water ', '--out', out);
    expect([run.status, run.err]).toEqual([0, '']);
    expect(run.out).toContain(out);
    expect(await cellsInRow(out, 3)).toEqual(['Member', 'Roads', 'Water', 'Check']);
  });

  it('makes a sheet from a text file, in another language', async () => {
    const [list, out] = [at('options.txt'), at('text.xlsx')];
    writeFileSync(list, 'Routes\r\nEau\n\nÉnergie\n');
    const args = ['--options-file', list, '--language', 'fr', '--out', out];
    expect((await concord('new', 'ranking', ...args)).status).toBe(0);
    expect(await cellsInRow(out, 3)).toEqual([
      ...['Membre', 'Routes', 'Eau', 'Énergie'],
      'Vérification',
    ]);
  });

  it('makes a sheet from cells of a workbook', async () => {
    const [source, out] = [at('source.xlsx'), at('cells.xlsx')];
    writeFileSync(
      source,
      workbookBytes({ Other: [['x']], "R&D's": [['Option'], ['Roads'], [null], ['Water'], [3]] }),
    );
    const from = `${source}!R&D's!A2:A9`;
    expect((await concord('new', 'ranking', '--from', from, '--out', out)).status).toBe(0);
    expect(await cellsInRow(out, 3)).toEqual(['Member', 'Roads', 'Water', '3', 'Check']);
  });

  it.each([
    [['--options', 'A'], 'two options or more'],
    [['--options', 'A', 'b', ' B'], 'The option "B" is named twice'],
    [['--options', 'A', 'B', '--members', '0'], 'rows for 1 to 2000 members'],
    [['--options', 'A', 'B', '--members', 'x'], 'rows for 1 to 2000 members'],
    [['--from', 'nothing'], '--from takes a file and its cells'],
    [['--from', `${SAMPLE}!Nowhere!A1:A2`], 'There is no visible sheet "Nowhere"'],
    [['--from', `${SAMPLE}!cells`], '"cells" names no cells'],
  ])('says what is wrong with %j', async (args, words) => {
    const run = await concord('new', 'ranking', ...args, '--out', at('never.xlsx'));
    expect([run.status, run.out]).toEqual([2, '']);
    expect(run.err).toContain(words);
  });
});

describe('concord new report', () => {
  it('makes a sheet with the figures of a survey’s questions', async () => {
    const out = at('report-sheet.xlsx');
    const run = await concord('new', 'report', '--for', SAMPLE, '--out', out);
    expect([run.status, run.err]).toEqual([0, '']);
    expect(await cellsInRow(out, 2)).toEqual([
      'Block',
      'Level',
      'en',
      'fr',
      'es',
      'ru',
      'zh',
      'ar',
    ]);
    const [sheet] = await (await openWorkbook(await readFileBytes(out), out)).sheets();
    const blocks = Array.from({ length: 40 }, (_, row) => sheet?.cell(row, 0));
    expect(blocks).toEqual(expect.arrayContaining(['figure:objectives', 'figure:goals']));
  });

  it('says what is missing', async () => {
    expect((await concord('new', 'report')).err).toContain('--out FILE.xlsx');
    expect((await concord('new', 'report', '--out', 'r.docx')).err).toContain('.xlsx file');
    expect((await concord('new')).err).toContain('concord new ranking');
  });
});
