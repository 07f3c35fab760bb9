import { WordDocument } from '../../../src/hosts/word/word-document';
import type { ClauseRequest } from '../../../src/report/clause-block';
import type { Pane } from '../../../src/taskpane/store/pane';
import { openInJest } from '../../office-host/boot/jest';
import { WordHost } from '../../office-host/word/word-host';
import { openWorkingPane } from '../support/in-process';
import { sampleFile } from '../support/pane';

let host: WordHost;

const besideDocument = (): Promise<Pane> =>
  openWorkingPane({ environment: { kind: 'document', document: new WordDocument() } });

async function withReport(): Promise<Pane> {
  const pane = await besideDocument();
  await pane.blocks.openFile(sampleFile());
  await pane.blocks.insertMissing();
  return pane;
}

const selectedText = () =>
  Word.run(async (context) => {
    const selection = context.document.getSelection();
    selection.load('text');
    await context.sync();
    return selection.text;
  });

beforeEach(async () => {
  host = await openInJest(new WordHost());
});

describe('the check of an open document', () => {
  const codes = (pane: Pane) => pane.store.get().check?.findings.map(({ code }) => code);

  it('finds what is wrong, leads there, and finds it gone afterwards', async () => {
    const pane = await withReport();
    await pane.check.run({ limit: null, withData: true });
    expect(codes(pane)).toEqual([]);
    expect(pane.store.get().check).toMatchObject({ figures: 2 });

    host.type('Base further input', 'Base further further input');
    await pane.check.run({ limit: 10, withData: false });
    const found = new Map(pane.store.get().check?.findings.map((each) => [each.code, each]));
    const [doubled, edited, long] = (
      ['check-doubled-word', 'check-block-edited', 'check-too-long'] as const
    ).map((code) => found.get(code));
    if (doubled === undefined || edited === undefined || long === undefined) {
      throw new Error(`Found only ${[...found.keys()].join(', ')}.`);
    }
    expect(doubled.where).toMatchObject({ tag: 'concord:recommendations:' });
    await pane.check.show(doubled);
    expect(await selectedText()).toMatch(/Base further further/);
    await pane.check.show(edited);
    expect(await selectedText()).toBe('');
    expect(long.where).toBeNull();
    await pane.check.show(long);
    expect(pane.store.get().outcome).toBeNull();

    host.type('further further', 'further');
    await pane.check.run({ limit: null, withData: true });
    expect(codes(pane)).not.toContain('check-doubled-word');
  });

  it('compares with a code as well as with the workbook', async () => {
    const browser = await openWorkingPane();
    await browser.survey.openFile(sampleFile());
    await browser.exports.makeCode();
    const pane = await withReport();
    await pane.blocks.useCode(browser.store.get().code ?? '');
    await pane.check.run({ limit: null, withData: true });
    expect(codes(pane)).toEqual([]);
  });

  it('says that a paragraph has gone since', async () => {
    const pane = await besideDocument();
    await Word.run(async (context) => {
      context.document.body.insertParagraph('Twice twice.', 'Start');
      await context.sync();
    });
    await pane.check.run({ limit: null, withData: false });
    expect(codes(pane)).toEqual(['check-no-source', 'check-doubled-word']);
    host.type('Twice twice.', 'Once.');
    const doubled = pane.store.get().check?.findings[1];
    if (doubled !== undefined) await pane.check.show(doubled);
    expect(pane.store.get().outcome).toMatchObject({ said: { code: 'paragraph-changed' } });
  });
});

describe('what a person adds to an open document', () => {
  const CLAUSE: ClauseRequest = {
    name: 'accept-report',
    given: new Map([['group', 'TDAG']]),
    items: [],
  };
  const others = (pane: Pane) =>
    pane.store.get().draft?.others.map(({ tag, standing }) => [tag, standing]);

  it('is a standard recommendation, in the form that the document has', async () => {
    const pane = await withReport();
    const offer = await pane.additions.clauses();
    expect(offer).toMatchObject({ isFormSet: true, form: { language: 'en', profile: 'itu' } });
    expect(offer?.clauses.map(({ use }) => use)).not.toContain('action');
    expect(await pane.additions.preview(CLAUSE)).toEqual({
      lines: ['Accept the report of TDAG.'],
      faults: [],
    });
    await pane.additions.insertClause(CLAUSE);
    expect(pane.store.get().outcome).toMatchObject({
      sentences: [{ key: 'clause-inserted', values: { title: 'Accept the report of TDAG' } }],
    });
    expect(others(pane)).toEqual([['concord:recommendations:accept-report', 'clause']]);
  });

  it('is a block of selected text, which the list of blocks then shows', async () => {
    const pane = await withReport();
    await Word.run(async (context) => {
      const paragraph = context.document.body.insertParagraph('1. Mine.', 'End');
      await context.sync();
      paragraph.getRange('Content').select();
      await context.sync();
    });
    await pane.additions.capture({ kind: 'annex', title: 'My annex' });
    const title = 'Annex 3 – My annex';
    expect(pane.store.get().outcome).toEqual({
      tone: 'done',
      sentences: [{ key: 'captured', values: { title } }],
    });
    expect(others(pane)).toEqual([['concord:annex:captured', 'captured']]);
  });

  it('can be had without a workbook, and says what is wrong', async () => {
    const pane = await besideDocument();
    expect(await pane.additions.clauses()).toMatchObject({ isFormSet: false });
    const request = { ...CLAUSE, given: new Map([['group', '{{x.y}}']]) };
    expect(await pane.additions.preview(request)).toMatchObject({
      code: 'report-placeholder-unknown',
    });
    await pane.additions.capture({ kind: 'annex', title: '' });
    expect(pane.store.get().outcome).toMatchObject({ said: { code: 'selection-empty' } });
    await pane.additions.insertClause(CLAUSE);
    expect(host.text).toContain('1\tAccept the report of TDAG.');
  });
});
