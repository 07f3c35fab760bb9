import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/hosts/files/workbook-file';
import { WordDocument } from '../../src/hosts/word/word-document';
import { otherBlocks } from '../../src/jobs/block-states';
import { checkableDocument } from '../../src/jobs/checkable-document';
import { checkReport } from '../../src/jobs/check-report';
import {
  clauseSettings,
  insertClause,
  NO_SOURCE,
  previewClause,
  type ClauseSource,
} from '../../src/jobs/insert-clause';
import type { ReportForm } from '../../src/jobs/make-report';
import { rank } from '../../src/jobs/rank';
import { updateBlocks } from '../../src/jobs/update-blocks';
import type { ClauseRequest } from '../../src/report/clause-block';
import { recommendationsIn } from '../../src/report/clause-block';
import { readReportSheet } from '../../src/report/sheet';
import { WORDING } from '../../src/report/wording';
import { openInJest } from '../office-host/boot/jest';
import { WordHost } from '../office-host/word/word-host';
import { sampleReport } from '../hosts/word/support';

const ITU: ReportForm = { language: 'en', profile: 'itu' };

function asked(
  name: ClauseRequest['name'],
  given: Readonly<Record<string, string>> = {},
  items: readonly string[] = [],
): ClauseRequest {
  return { name, given: new Map(Object.entries(given)), items };
}

let sample: ClauseSource;

beforeAll(async () => {
  const bytes = readFileSync('assets/samples/member-survey.xlsx');
  const workbook = await openWorkbook(bytes, 'member-survey.xlsx');
  const { questions } = await rank(workbook, {});
  sample = { questions, sheet: readReportSheet(await workbook.sheets()) };
});

describe('the preview of a standard recommendation', () => {
  it('is in the language of the report, with the marks of its list', () => {
    const request = asked('invite', { recipient: 'BDT', task: 'report by May' });
    expect(previewClause(request, NO_SOURCE, ITU)).toEqual({
      lines: ['Invite BDT to report by May.'],
      faults: [],
    });
    const until = asked('report-again', { group: 'TDAG', until: '2027-03-31' });
    expect(previewClause(until, NO_SOURCE, { ...ITU, language: 'zh' }).lines).toEqual([
      '请TDAG在2027年3月31日之前再次提交报告。',
    ]);
  });

  it('shows what is missing in its place, and names the field', () => {
    const request = asked('report-again', { group: '  ', until: 'in spring' });
    expect(previewClause(request, NO_SOURCE, ITU)).toEqual({
      lines: ['Ask the ‹group› to report again by ‹until›'],
      faults: [
        { field: 'group', code: 'report-clause-parameter' },
        { field: 'until', code: 'report-clause-date' },
      ],
    });
  });

  it('takes what the report sheet says, unless something else is given', () => {
    expect(clauseSettings(sample, ITU).get('group')).toBeDefined();
    const own = previewClause(asked('accept-report'), sample, ITU);
    expect(own.faults).toEqual([]);
    const given = previewClause(asked('accept-report', { group: 'WG [x|y]' }), sample, ITU);
    expect(given.lines).toEqual(['Accept the report of the WG [x|y].']);
  });

  it('has the orders of the workbook, and says when there is none', () => {
    const [line = ''] = previewClause(asked('use-priority-order'), sample, ITU).lines;
    expect(line).toMatch(/^Base further input on .*D\.4 Inclusive information society first/);
    expect(previewClause(asked('use-priority-order'), NO_SOURCE, ITU).faults).toEqual([
      { field: 'orders', code: 'report-clause-without-order' },
    ]);
  });

  it('has items of one’s own with the marks that they lack, else the first order', () => {
    const own = asked('adopt-priorities', { subject: 'the sector' }, ['speed;', 'reach', 'price']);
    expect(previewClause(own, NO_SOURCE, ITU).lines).toEqual([
      'Adopt the following as the priorities of the sector:',
      ...['a) speed;', 'b) reach; and', 'c) price.'],
    ]);
    const order = previewClause(asked('adopt-priorities', { subject: 'X' }), sample, ITU).lines;
    expect(order[1]).toBe('a) D.4 Inclusive information society;');
    expect(
      previewClause(asked('adopt-priorities', { subject: 'X' }), NO_SOURCE, ITU).faults,
    ).toEqual([{ field: 'items', code: 'report-clause-without-order' }]);
  });

  it('throws for a placeholder that nobody knows', () => {
    expect(() => previewClause(asked('note', { subject: '{{x.y}}' }), NO_SOURCE, ITU)).toThrow(
      /\{\{x\.y\}\}/,
    );
  });
});

describe('the recommendations of a text', () => {
  it.each([
    ['Lead:\n1\nA:\na)\nb;\n2\nC.', 'en', 2],
    ['1.\nA:\n(a)\nb;\n(b)\nc.\n2.\nD\n3.\nE.', 'en', 3],
    ['1\nأ:\nأ)\nب.', 'ar', 1],
    ['No list at all.', 'en', 0],
  ] as const)('%j are counted', (text, language, count) => {
    expect(recommendationsIn(text, WORDING[language].letters)).toBe(count);
  });
});

describe('a standard recommendation in an open document', () => {
  const document = new WordDocument();
  let host: WordHost;

  beforeEach(async () => {
    host = await openInJest(new WordHost());
  });

  const blockTexts = async () =>
    new Map((await document.read()).blocks.map(({ tag, text }) => [tag, text]));

  it('begins a list under its heading, and the next one goes on behind it', async () => {
    const first = await insertClause(document, asked('publish-report'), NO_SOURCE, ITU);
    expect(first.tag).toBe('concord:recommendations:publish-report');
    const second = await insertClause(
      document,
      asked('accept-report', { group: 'TDAG' }),
      NO_SOURCE,
      { language: 'fr', profile: 'un' },
    );
    const again = await insertClause(document, asked('publish-report'), NO_SOURCE, ITU);
    const texts = await blockTexts();
    expect([...texts.keys()]).toEqual([first.tag, second.tag, again.tag]);
    expect(texts.get(first.tag)).toMatch(
      /^Recommendations\n.*\n1\nPublish this report in all the official languages\.$/,
    );
    // The document says in which language and style it was written.
    expect(texts.get(second.tag)).toBe('2\nAccept the report of TDAG.');
    expect(again.tag).toBe('concord:recommendations:publish-report-2');
    expect(texts.get(again.tag)).toMatch(/^3\n/);
    expect(second.title).toBe('Accept the report of TDAG');
  });

  it('goes on from the recommendations of the report, with a reference to its figure', async () => {
    const report = await sampleReport();
    await updateBlocks(document, report, { absent: { at: 'cursor' } });
    const { tag } = await insertClause(document, asked('use-priority-order'), sample, ITU);
    const tags = [...(await blockTexts()).keys()];
    expect(tags[tags.indexOf(tag) - 1]).toBe('concord:recommendations:');
    expect((await blockTexts()).get(tag)).toMatch(/^\d+\nBase further input on .*Figure 1/);
    const { findings } = await checkReport(await checkableDocument(document));
    expect(findings.map(({ code }) => code)).toEqual(['check-recommendations-alike']);
  });

  it('goes on with a typed label from recommendations that Word counts', async () => {
    const counted = await sampleReport({ language: 'en', profile: 'un', numbering: 'automatic' });
    await updateBlocks(document, counted, { absent: { at: 'cursor' } });
    const { tag } = await insertClause(document, asked('publish-report'), sample, ITU);
    expect((await blockTexts()).get(tag)).toBe(
      '5.\nPublish this report in all the official languages.',
    );
    const { findings } = await checkReport(await checkableDocument(document));
    expect(findings).toEqual([]);
  });

  it('is kept by updates, shown as a clause, and as edited once someone has edited it', async () => {
    const report = await sampleReport();
    await updateBlocks(document, report, { absent: { at: 'cursor' } });
    const { tag } = await insertClause(document, asked('publish-report'), sample, ITU);
    const standing = async () =>
      otherBlocks(await document.read(), report).find(({ found }) => found.tag === tag)?.standing;
    expect(await standing()).toBe('clause');
    host.type('all the official languages', 'six languages');
    expect(await standing()).toBe('edited');
    await updateBlocks(document, report, { absent: 'in-order', overwrite: 'edited' });
    expect((await blockTexts()).get(tag)).toContain('six languages');
  });

  it('lacks nothing, or is not inserted', async () => {
    const before = host.text;
    await expect(
      insertClause(document, asked('accept-report'), NO_SOURCE, ITU),
    ).rejects.toMatchObject({ code: 'report-clause-parameter' });
    expect(host.text).toBe(before);
  });
});
