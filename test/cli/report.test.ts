import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { LANGUAGES } from '../../src/language/languages';
import { checkPackage } from '../support/package-checks';
import { renderTexts } from '../support/render';
import { validate } from '../support/validator';
import { concord, SAMPLE, temporaryFolder } from './support';

// LibreOffice starts slowly when other tests keep the processor busy.
jest.setTimeout(180_000);

const PROFILES = ['itu', 'un'] as const;

/** The mean ranks of the objectives as the note under the figure writes them. */
const MEANS = {
  en: ['1.85', '2.12', '2.32', '3.71'],
  fr: ['1,85', '2,12', '2,32', '3,71'],
  es: ['1,85', '2,12', '2,32', '3,71'],
  ru: ['1,85', '2,12', '2,32', '3,71'],
  zh: ['1.85', '2.12', '2.32', '3.71'],
  ar: ['1.85', '2.12', '2.32', '3.71'],
} as const;

const inFolder = temporaryFolder();

function documentText(path: string): string {
  const xml = unzipSync(readFileSync(path))['word/document.xml'];
  return strFromU8(xml ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

describe('concord report', () => {
  describe.each(LANGUAGES)('of the sample in %s', (language) => {
    it.each(PROFILES)('writes a valid document for %s', async (profile) => {
      const path = inFolder(`sample-${language}-${profile}.docx`);
      const options = ['--out', path, '--language', language, '--profile', profile];
      const { status, err } = await concord('report', SAMPLE, ...options);
      expect([status, err]).toEqual([0, '']);
      const bytes = readFileSync(path);
      expect(await validate(bytes)).toEqual([]);
      expect(checkPackage(bytes)).toEqual([]);
    });
  });

  it('writes five pages with the mean ranks, in every language and profile', async () => {
    const written = LANGUAGES.flatMap((language) =>
      PROFILES.map((profile) => ({ language, name: `sample-${language}-${profile}.docx` })),
    );
    const printed = await renderTexts(written.map(({ name }) => readFileSync(inFolder(name))));
    written.forEach(({ language }, index) => {
      const pages = printed[index] ?? [];
      expect(pages).toHaveLength(5);
      for (const mean of MEANS[language]) expect(pages.join('')).toContain(mean);
    });
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
