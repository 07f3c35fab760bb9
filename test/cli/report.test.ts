import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { messageOf } from '../../src/language/messages';
import { LANGUAGES } from '../../src/language/languages';
import { zipFiles } from '../../src/ooxml/docx-file';
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

  it('brings a document up to date, and leaves one that is up to date as it is', async () => {
    const [first, second] = [inFolder('first.docx'), inFolder('second.docx')];
    await concord('report', SAMPLE, '--out', first);
    const again = await concord('report', SAMPLE, '--out', second, '--into', first);
    expect(again).toEqual({
      status: 0,
      err: '',
      out: `Wrote ${second}: 0 inserted, 0 replaced, 0 kept, 12 up to date.`,
    });
    expect(readFileSync(second)).toEqual(readFileSync(first));
    const chinese = await concord(
      ...['report', SAMPLE, '--out', second, '--into', first, '--language', 'zh'],
    );
    expect(chinese.out).toContain('0 inserted, 11 replaced, 0 kept, 1 up to date');
    expect(await validate(readFileSync(second))).toEqual([]);
    const faults = checkPackage(readFileSync(second));
    // The document's own properties still say that it is in English.
    expect(faults.filter((fault) => !fault.includes('in a document in en-GB'))).toEqual([]);
  });

  it('shows what would change, paragraph by paragraph, and writes nothing', async () => {
    const path = inFolder('plan.docx');
    await concord('report', SAMPLE, '--out', path);
    const bytes = readFileSync(path);
    const plan = (...more: string[]) =>
      concord('report', SAMPLE, '--into', path, '--dry-run', ...more);
    expect((await plan()).out).toBe('Nothing would change.');
    const { out } = await plan('--profile', 'un');
    expect(out).toContain('concord:recommendations: would be replaced');
    expect(out).toMatch(/\n {2}- 1 Adopt/);
    expect(out).toMatch(/\n {2}\+ 1\. Adopt/);
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('counts labels when asked to, shows that beforehand, and keeps them in the document', async () => {
    const [path, out] = [inFolder('typed.docx'), inFolder('counted.docx')];
    await concord('report', SAMPLE, '--out', path);
    const update = (into: string, ...more: string[]) =>
      concord('report', SAMPLE, '--into', into, ...more);
    const plan = await update(path, '--dry-run', '--numbering', 'automatic');
    expect(plan.out).toContain(
      'concord:recommendations: would be replaced\n    (its labels become automatic)',
    );
    await update(path, '--out', out, '--numbering', 'automatic');
    expect(await validate(readFileSync(out))).toEqual([]);
    expect((await update(out, '--dry-run')).out).toBe('Nothing would change.');
    const back = await update(out, '--dry-run', '--numbering', 'typed');
    expect(back.out).toContain('(its labels become typed text)');
    const wrong = await update(path, '--dry-run', '--numbering', 'roman');
    expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('typed, automatic')]);
  });

  it('keeps a block that someone edited, says so, and overwrites it when told to', async () => {
    const [path, out] = [inFolder('edited.docx'), inFolder('out.docx')];
    await concord('report', SAMPLE, '--out', path);
    const files = new Map<string, Uint8Array>(Object.entries(unzipSync(readFileSync(path))));
    const xml = strFromU8(files.get('word/document.xml') ?? new Uint8Array());
    files.set('word/document.xml', strToU8(xml.replace('makes the following', 'offers these')));
    writeFileSync(path, zipFiles(files));
    const update = (...more: string[]) =>
      concord('report', SAMPLE, '--into', path, '--out', out, ...more);
    const kept = await update();
    expect(kept.err).toMatch(
      /^warning \(block concord:recommendations:\): Someone edited this block/,
    );
    expect(kept.err).toContain(messageOf('block-kept', {}));
    expect(documentText(out)).toContain('offers these');
    await update('--overwrite', 'edited');
    expect(documentText(out)).toContain('makes the following');
  });

  it('says that a document tracks changes when it writes into it', async () => {
    const [path, out] = [inFolder('tracked.docx'), inFolder('tracked-out.docx')];
    await concord('report', SAMPLE, '--out', path, '--language', 'zh');
    const files = new Map<string, Uint8Array>(Object.entries(unzipSync(readFileSync(path))));
    const settings = strFromU8(files.get('word/settings.xml') ?? new Uint8Array());
    const tracked = settings.replace(/(<w:settings[^>]*>)/, '$1<w:trackRevisions/>');
    files.set('word/settings.xml', strToU8(tracked));
    writeFileSync(path, zipFiles(files));
    const { err } = await concord('report', SAMPLE, '--into', path, '--out', out);
    expect(err).toContain(messageOf('document-tracks-changes', {}));
  });

  it.each([
    [['--dry-run'], '--into'],
    [['--out', 'x.docx', '--overwrite', 'edited'], '--into'],
    [['--out', 'x.docx', '--into', 'y.docx', '--overwrite', 'all'], 'edited'],
  ])('refuses %j', async (more, word) => {
    const { status, err } = await concord('report', SAMPLE, ...more);
    expect(status).toBe(2);
    expect(err).toContain(word);
    expect(existsSync('x.docx')).toBe(false);
  });
});
