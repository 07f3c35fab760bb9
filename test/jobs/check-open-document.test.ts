import { readFileSync } from 'node:fs';
import { openDocument } from '../../src/hosts/files/docx-document';
import { openWorkbook } from '../../src/hosts/files/workbook-file';
import { WordDocument } from '../../src/hosts/word/word-document';
import { checkableDocument, paragraphPlace } from '../../src/jobs/checkable-document';
import { checkReport, type CheckAgainst } from '../../src/jobs/check-report';
import { updateBlocks } from '../../src/jobs/update-blocks';
import type { Report } from '../../src/report/content';
import { openInJest } from '../office-host/boot/jest';
import { WordHost } from '../office-host/word/word-host';
import { sampleReport } from '../hosts/word/support';
import { existingDocument } from '../ooxml/support/existing-document';

const document = new WordDocument();

let host: WordHost;
let report: Report;

beforeAll(async () => {
  report = await sampleReport();
});

beforeEach(async () => {
  host = await openInJest(new WordHost());
  await updateBlocks(document, report, { absent: { at: 'cursor' } });
});

const live = async (against: CheckAgainst = {}) =>
  checkReport(await checkableDocument(document), against);
const saved = (against: CheckAgainst = {}) =>
  checkReport(openDocument(host.save(), 'r.docx'), against);

describe('the check of an open document', () => {
  it('finds nothing in a report as it was written', async () => {
    const { findings, blocks, figures } = await live();
    expect(findings).toEqual([]);
    expect([blocks, figures]).toEqual([report.blocks.length, 2]);
  });

  it('finds what the check of the saved file finds', async () => {
    host.type('34 ballots. Mean', '35 ballots. Mean');
    host.type('Base further input', 'Base further further input {{goals.first}}');
    const bytes = readFileSync('assets/samples/member-survey.xlsx');
    const workbook = await openWorkbook(bytes, 'member-survey.xlsx');
    const data = { workbook, settings: { question: 'goals' } };
    const found = await live({ data, limit: 100 });
    expect(found).toEqual(await saved({ data, limit: 100 }));
    expect(found.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'check-note-numbers',
        'check-placeholder',
        'check-doubled-word',
        'check-block-edited',
        'check-data-question',
        'check-too-long',
      ]),
    );
  });

  it('finds the same in a document of others', async () => {
    host = await openInJest(new WordHost({ file: existingDocument() }));
    expect(await live()).toEqual(await saved());
  });

  it('takes three round trips, however long the document is', async () => {
    const before = host.counters.current.roundTrips;
    await live();
    expect(host.counters.current.roundTrips - before).toBeLessThanOrEqual(3);
  });
});

describe('the place of a finding', () => {
  const selected = () =>
    Word.run(async (context) => {
      const selection = context.document.getSelection();
      selection.load('text');
      await context.sync();
      return selection.text;
    });

  async function show(code: string): Promise<string> {
    const checkable = await checkableDocument(document);
    const { findings } = await checkReport(checkable);
    const finding = findings.find((each) => each.code === code);
    const place = paragraphPlace(await checkable.contents(), finding?.place ?? {});
    if (place === null) throw new Error(`No place of ${code}.`);
    await document.showParagraph(place);
    return selected();
  }

  it('is selected in the document, with its label', async () => {
    host.type('Base further input', 'Base further further input');
    expect(await show('check-doubled-word')).toMatch(/^\d\tBase further further input/);
  });

  it('is found outside of the blocks too, the second of two alike', async () => {
    await Word.run(async (context) => {
      for (const text of ['Twice twice.', 'Between.', 'Twice twice.']) {
        context.document.body.insertParagraph(text, 'End');
      }
      await context.sync();
    });
    const contents = await (await checkableDocument(document)).contents();
    const places = contents.paragraphs
      .filter(({ text }) => text === 'Twice twice.')
      .map(({ number }) => paragraphPlace(contents, { paragraph: number }));
    expect(places).toEqual([
      { block: null, text: 'Twice twice.', before: 0 },
      { block: null, text: 'Twice twice.', before: 1 },
    ]);
    expect(await show('check-doubled-word')).toBe('Twice twice.');
  });

  it('is the block when the paragraph has changed, and else a reason to check again', async () => {
    const place = { text: 'Gone.', before: 0 };
    await document.showParagraph({ ...place, block: 'concord:conclusions:' });
    expect(await selected()).toBe('');
    await expect(document.showParagraph({ ...place, block: null })).rejects.toMatchObject({
      code: 'paragraph-changed',
    });
  });
});
