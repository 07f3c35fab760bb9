import { readFileSync } from 'node:fs';
import { strFromU8 } from 'fflate';
import { openDocument } from '../../src/hosts/files/docx-document';
import { openWorkbook } from '../../src/hosts/files/workbook-file';
import type { WorkbookHost } from '../../src/hosts/workbook';
import { checkReport } from '../../src/jobs/check-report';
import { findingMessage } from '../../src/language/finding';
import { LANGUAGES } from '../../src/language/languages';
import { buildPackage } from '../../src/ooxml/build-package';
import { toDocx, unzip, zipFiles } from '../../src/ooxml/docx-file';
import { PROFILE_NAMES } from '../../src/report/profiles';
import { sampleReport } from '../hosts/word/support';
import { existingDocument } from '../ooxml/support/existing-document';

const SAMPLE = 'assets/samples/member-survey.xlsx';
const CHART = 'word/charts/chart1.xml';
const MAIN = 'word/document.xml';

let good: Uint8Array;

beforeAll(async () => {
  good = toDocx(await buildPackage(await sampleReport()));
});

/** The document with one place of a part changed. */
function changed(part: string, before: string | RegExp, after: string): Uint8Array {
  const files = new Map<string, string | Uint8Array>(unzip(good));
  const xml = strFromU8(unzip(good).get(part) ?? new Uint8Array());
  const text = xml.replace(before, after);
  if (text === xml) throw new Error(`Nothing to change in ${part}.`);
  files.set(part, text);
  return zipFiles(files);
}

async function check(bytes: Uint8Array, against: Parameters<typeof checkReport>[1] = {}) {
  const { findings } = await checkReport(openDocument(bytes, 'r.docx'), against);
  return findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    block: finding.place.block,
    words: findingMessage(finding),
  }));
}

const sample = () => openWorkbook(readFileSync(SAMPLE), 'member-survey.xlsx');

describe('a report as it was written', () => {
  it.each(
    LANGUAGES.flatMap((language) => PROFILE_NAMES.map((profile) => [language, profile] as const)),
  )('has nothing wrong in %s, profile %s', async (language, profile) => {
    const report = await sampleReport({ language, profile });
    const bytes = toDocx(await buildPackage(report));
    const data = { workbook: await sample(), settings: {} };
    expect(await check(bytes, { data, limit: 3300 })).toEqual([]);
  });
});

describe('a figure whose numbers were changed', () => {
  const block = 'concord:figure:objectives';

  it('in the chart is found against the tally and the workbook', async () => {
    const bytes = changed(CHART, /(?<start><c:numCache>.*?<c:v>)\d+/s, '$<start>99');
    expect(await check(bytes)).toMatchObject([
      { code: 'check-chart-value', severity: 'error', block },
      { code: 'check-workbook-differs', severity: 'error', block },
    ]);
  });

  it('in the workbook inside it is found against the chart', async () => {
    const files = new Map<string, string | Uint8Array>(unzip(good));
    const name = [...files.keys()].find((each) => each.endsWith('.xlsx')) ?? '';
    const inner = new Map<string, string | Uint8Array>(
      unzip(unzip(good).get(name) ?? new Uint8Array()),
    );
    const sheet = [...inner.keys()].find((each) => /sheet1\.xml$/.test(each)) ?? '';
    const cells = inner.get(sheet);
    if (!(cells instanceof Uint8Array)) throw new Error('The workbook has no sheet.');
    inner.set(sheet, strFromU8(cells).replace(/(?<start>r="B2"[^>]*><v>)\d+/, '$<start>77'));
    files.set(name, zipFiles(inner));
    const [only, ...more] = await check(zipFiles(files));
    expect([only?.code, more]).toEqual(['check-workbook-differs', []]);
    expect(only?.words).toContain('holds 77 where the chart shows 15');
  });

  it('in the order of its options is found', async () => {
    const bytes = changed(CHART, 'D.4 Inclusive information society', 'D.9 Something else');
    expect((await check(bytes)).map(({ code }) => code)).toContain('check-chart-order');
  });

  it('in the note below it is found', async () => {
    const bytes = changed(MAIN, '34 ballots. Mean', '35 ballots. Mean');
    expect(await check(bytes)).toMatchObject([
      { code: 'check-note-numbers', severity: 'error', block },
      { code: 'check-block-edited', severity: 'note', block },
    ]);
  });

  it('or taken out altogether is found', async () => {
    const bytes = changed(MAIN, /<w:drawing>.*?<\/w:drawing>/s, '');
    expect((await check(bytes)).map(({ code }) => code)).toContain('check-chart-missing');
  });
});

describe('a text that does not agree', () => {
  it('with the order is found where it says so', async () => {
    const bytes = changed(
      MAIN,
      /D\.4 Inclusive information society( is the highest priority, closely followed by )D\.3 Enabling environment/,
      'D.3 Enabling environment$1D.4 Inclusive information society',
    );
    const [order, edited, ...more] = await check(bytes);
    expect([order?.code, edited?.code, more]).toEqual([
      'check-order-in-text',
      'check-block-edited',
      [],
    ]);
    expect(order?.block).toBe('concord:figure:objectives');
    expect(order?.words).toMatch(/"D\.3 Enabling environment" before "D\.4 /);
  });

  it('with the numbers of captions is found', async () => {
    const bytes = changed(MAIN, /(SEQ Figure .*?<w:t[^>]*>)2(<)/s, '$15$2');
    const codes = (await check(bytes)).map(({ code }) => code);
    expect(codes).toContain('check-caption-number');
    expect(codes).toContain('check-reference-text');
  });
});

describe('a report whose workbook has changed since', () => {
  it('says how many ballots there are now, and the order when it is another', async () => {
    const workbook = withoutRows(await sample(), 12);
    const words = (await check(good, { data: { workbook, settings: {} } })).map(
      (each) => each.words,
    );
    expect(words.join('\n')).toMatch(/made from 34 ballots \(weight 34\); the workbook has \d+/);
  });

  it('says when a question is gone', async () => {
    const data = { workbook: await sample(), settings: { question: 'goals' } };
    expect(await check(good, { data })).toMatchObject([
      { code: 'check-data-question', block: 'concord:figure:objectives' },
    ]);
  });
});

/** The workbook as it would be with fewer rows: those behind the first `count` are empty. */
function withoutRows(host: WorkbookHost, count: number): WorkbookHost {
  return {
    ...host,
    sheets: async () =>
      (await host.sheets()).map((sheet) => ({
        ...sheet,
        used:
          sheet.used === null || sheet.name === 'Report'
            ? sheet.used
            : { ...sheet.used, lastRow: Math.min(sheet.used.lastRow, count) },
      })),
  };
}

describe('a document of others', () => {
  it('is read all the same, and says that its figures cannot be computed again', async () => {
    expect(await check(existingDocument())).toMatchObject([
      { code: 'check-no-source', severity: 'warning' },
    ]);
  });

  it('may be too long', async () => {
    expect(await check(good, { limit: 10 })).toMatchObject([
      { code: 'check-too-long', severity: 'error' },
    ]);
  });
});
