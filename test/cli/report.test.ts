import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { checkPackage } from '../support/package-checks';
import { validate } from '../support/validator';
import { concord, SAMPLE, temporaryFolder } from './support';

const inFolder = temporaryFolder();

function documentText(path: string): string {
  const xml = unzipSync(readFileSync(path))['word/document.xml'];
  return strFromU8(xml ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

describe('concord report', () => {
  it.each(['en', 'zh'])('writes a valid report of the sample in %s', async (language) => {
    const path = inFolder(`sample-${language}.docx`);
    const { status, err } = await concord('report', SAMPLE, '--out', path, '--language', language);
    expect([status, err]).toEqual([0, '']);
    const bytes = readFileSync(path);
    expect(await validate(bytes)).toEqual([]);
    expect(checkPackage(bytes)).toEqual([]);
  });

  it('names the options in the language of the report', async () => {
    const path = inFolder('chinese.docx');
    await concord('report', SAMPLE, '--out', path, '--language', 'zh');
    expect(documentText(path)).toContain('包容性信息社会');
    expect(documentText(path)).not.toContain('Inclusive information society');
  });

  it('leaves an existing file as it was when there is nothing to write', async () => {
    const path = inFolder('kept.docx');
    writeFileSync(path, 'precious');
    const table = inFolder('text.csv');
    writeFileSync(table, 'Name,Comment\nA,hello\nB,good day\n');
    const { status } = await concord('report', table, '--out', path);
    expect(status).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe('precious');
  });

  it('asks where to write', async () => {
    const { status, err } = await concord('report', SAMPLE);
    expect(status).toBe(2);
    expect(err).toContain('--out');
    expect(existsSync('report.docx')).toBe(false);
  });
});
