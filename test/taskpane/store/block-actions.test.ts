import { WordDocument } from '../../../src/hosts/word/word-document';
import type { Pane } from '../../../src/taskpane/store/pane';
import type { PaneStart } from '../../../src/taskpane/store/pane-parts';
import { openInJest } from '../../office-host/boot/jest';
import { WordHost } from '../../office-host/word/word-host';
import { openWorkingPane } from '../support/in-process';
import { sampleFile } from '../support/pane';

let host: WordHost;

async function paneBesideDocument(start: PaneStart = 'open'): Promise<Pane> {
  return openWorkingPane({
    environment: { kind: 'document', document: new WordDocument() },
    start,
  });
}

function standings(pane: Pane): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { standing } of pane.store.get().draft?.blocks ?? []) {
    counts[standing] = (counts[standing] ?? 0) + 1;
  }
  return counts;
}

const RECOMMENDATIONS = 'concord:recommendations:';
const block = (pane: Pane, tag: string) =>
  pane.store.get().draft?.blocks.find((one) => one.tag === tag);

beforeEach(async () => {
  host = await openInJest(new WordHost());
});

describe('a report beside an open document', () => {
  it('is compared with it, inserted, edited, kept and overwritten', async () => {
    const pane = await paneBesideDocument();
    await pane.blocks.openFile(sampleFile());
    const count = pane.store.get().draft?.blocks.length ?? 0;
    expect(count).toBeGreaterThan(10);
    expect(standings(pane)).toEqual({ absent: count });

    await pane.blocks.insertMissing();
    expect(pane.store.get().outcome).toEqual({
      tone: 'done',
      sentences: [{ key: 'blocks-inserted', values: { count } }],
    });
    expect(standings(pane)).toEqual({ 'up-to-date': count });

    host.type('recommendations', 'suggestions');
    await pane.blocks.check();
    expect(standings(pane)).toEqual({ 'up-to-date': count - 1, edited: 1 });
    const edited = pane.store.get().draft?.blocks.find(({ standing }) => standing === 'edited');
    expect(edited?.there).toContain('suggestions');
    expect(edited?.wanted).not.toContain('suggestions');

    await pane.blocks.updateAll();
    expect(host.text).toContain('suggestions');
    expect(pane.store.get().outcome).toEqual({
      tone: 'done',
      sentences: [{ key: 'blocks-kept', values: { count: 1 } }],
    });

    await pane.blocks.overwrite(edited?.tag ?? '');
    expect(host.text).not.toContain('suggestions');
    expect(standings(pane)).toEqual({ 'up-to-date': count });
  });

  it('can be inserted block by block, where the cursor is', async () => {
    const pane = await paneBesideDocument();
    await pane.blocks.openFile(sampleFile());
    await pane.blocks.insert(RECOMMENDATIONS);
    expect(block(pane, RECOMMENDATIONS)?.standing).toBe('up-to-date');
    expect(standings(pane)['up-to-date']).toBe(1);
  });

  it('goes out of date when its language changes, and is updated at once on request', async () => {
    const pane = await paneBesideDocument();
    await pane.blocks.openFile(sampleFile());
    await pane.blocks.insert(RECOMMENDATIONS);
    await pane.blocks.setForm({ language: 'zh', profile: 'itu' });
    expect(block(pane, RECOMMENDATIONS)?.standing).toBe('out-of-date');

    const again = await paneBesideDocument('update');
    await again.blocks.openFile(sampleFile());
    // The document says in which language it was written.
    expect(again.store.get().form.language).toBe('en');
    expect(again.store.get().outcome).toEqual({
      tone: 'done',
      sentences: [{ key: 'nothing-to-do' }],
    });
  });

  it('comes from a code as well as from the workbook', async () => {
    const browser = await openWorkingPane();
    await browser.survey.openFile(sampleFile());
    await browser.exports.makeCode();
    const pane = await paneBesideDocument();
    await pane.blocks.useCode(browser.store.get().code ?? '');
    expect(pane.store.get().draft).toMatchObject({ file: 'member-survey.xlsx', questions: 2 });
    await pane.blocks.useCode('concord1.broken');
    expect(pane.store.get().outcome).toMatchObject({ tone: 'problem' });
  });

  it('leaves the document as it is when it refuses, and says why', async () => {
    const pane = await paneBesideDocument();
    await pane.blocks.openFile(sampleFile());
    host.setQuirks({ document: 'protected' });
    const before = host.text;
    await pane.blocks.insertMissing();
    expect(pane.store.get().outcome).toMatchObject({ tone: 'problem' });
    expect(pane.store.get().busy).toBeNull();
    expect(host.text).toBe(before);
    host.setQuirks({ document: 'open' });
  });
});
