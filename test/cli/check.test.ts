import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8 } from 'fflate';
import { unzip, zipFiles } from '../../src/ooxml/docx-file';
import { concord, SAMPLE, temporaryFolder } from './support';

const inFolder = temporaryFolder();
const good = inFolder('good.docx');
const faulty = inFolder('faulty.docx');
const unfinished = inFolder('unfinished.docx');

function write(path: string, before: string, after: string): void {
  const files = new Map<string, string | Uint8Array>(unzip(readFileSync(good)));
  const xml = strFromU8(unzip(readFileSync(good)).get('word/document.xml') ?? new Uint8Array());
  files.set('word/document.xml', xml.replace(before, after));
  writeFileSync(path, zipFiles(files));
}

beforeAll(async () => {
  await concord('report', SAMPLE, '--out', good);
  write(faulty, '34 ballots. Mean', '33 ballots. Mean');
  write(unfinished, 'The group works under', 'The the group works under');
});

describe('concord check', () => {
  it('ends with 0 and counts what it looked at, when nothing is wrong', async () => {
    const { status, out, err } = await concord('check', good, '--data', SAMPLE, '--limit', '3300');
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe('good.docx: 12 blocks, 2 figures, 778 words; 0 errors, 0 warnings.');
  });

  it('ends with 1 for an error, and names block and paragraph', async () => {
    const { status, out } = await concord('check', faulty);
    expect(status).toBe(1);
    expect(out).toMatch(
      /^error \(block concord:figure:objectives, paragraph 3\): The numbers below the figure/,
    );
  });

  it('ends with 0 for warnings alone', async () => {
    const { status, out } = await concord('check', unfinished);
    expect(status).toBe(0);
    expect(out).toContain('The word "The" stands there twice');
  });

  it('prints one object with --json', async () => {
    const { out } = await concord('check', faulty, '--json');
    expect(JSON.parse(out)).toMatchObject({
      file: 'faulty.docx',
      blocks: 12,
      figures: 2,
      findings: [
        {
          code: 'check-note-numbers',
          severity: 'error',
          block: 'concord:figure:objectives',
          paragraph: 3,
        },
        { code: 'check-block-edited', severity: 'note', paragraph: null },
      ],
    });
  });

  it('says in one line why a file cannot be checked', async () => {
    const { status, err } = await concord('check', SAMPLE);
    expect(status).toBe(2);
    expect(err).toMatch(/^concord check: member-survey.xlsx: This is .*, not a Word document/);
    expect((await concord('check', good, '--limit', 'many')).status).toBe(2);
  });
});
