import { readFileSync, writeFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { concord, SAMPLE, temporaryFolder } from './support';

const at = temporaryFolder();

const sheetsOf = (file: string): string[] => read(readFileSync(file)).SheetNames;

describe('concord results', () => {
  it('copies the workbook and adds results and ballots of each question', async () => {
    const out = at('results.xlsx');
    const run = await concord('results', SAMPLE, '--out', out);
    expect([run.status, run.err]).toEqual([0, '']);
    expect(run.out).toBe(`Wrote ${out}: Results – objectives, Results – goals.`);
    expect(sheetsOf(out)).toEqual([
      ...sheetsOf(SAMPLE),
      ...['Results – objectives', 'Ballots – objectives', 'Results – goals', 'Ballots – goals'],
    ]);
  });

  it('can write over the file that it reads, with the same result at each time', async () => {
    const file = at('again.xlsx');
    writeFileSync(file, readFileSync(SAMPLE));
    await concord('results', file, '--out', file);
    const once = readFileSync(file);
    const run = await concord('results', file, '--out', file);
    expect([run.status, run.err]).toEqual([0, '']);
    expect(Buffer.compare(readFileSync(file), once)).toBe(0);
  });

  it('takes the options of rank, and another language', async () => {
    const out = at('goals.xlsx');
    const args = ['--question', 'goals', '--method', 'schulze', '--language', 'fr', '--out', out];
    expect((await concord('results', SAMPLE, ...args)).status).toBe(0);
    expect(sheetsOf(out).slice(-2)).toEqual(['Résultats – goals', 'Réponses – goals']);
  });

  it('makes a workbook of its own for a text table', async () => {
    const [file, out] = [at('survey.csv'), at('csv.xlsx')];
    writeFileSync(file, 'Member,Roads,Water,Power\na,1,2,3\nb,2,1,3\n');
    expect((await concord('results', file, '--out', out)).status).toBe(0);
    expect(sheetsOf(out).map((name) => name.slice(0, 7))).toEqual(['Results', 'Ballots']);
  });

  it.each([
    [[], '--out RESULTS.xlsx'],
    [['--out', 'results.ods'], '--out has to end in .xlsx'],
  ])('says what is wrong with %j', async (args, words) => {
    const run = await concord('results', SAMPLE, ...args);
    expect([run.status, run.out]).toEqual([2, '']);
    expect(run.err).toContain(words);
  });
});
