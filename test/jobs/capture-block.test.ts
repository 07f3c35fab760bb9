import type { SelectedText } from '../../src/hosts/document';
import { openDocument } from '../../src/hosts/files/docx-document';
import { WordDocument } from '../../src/hosts/word/word-document';
import { blockStates, otherBlocks } from '../../src/jobs/block-states';
import { captureBlock, type CaptureChoice } from '../../src/jobs/capture-block';
import { checkReport } from '../../src/jobs/check-report';
import { updateBlocks } from '../../src/jobs/update-blocks';
import { blockTag } from '../../src/report/content';
import { openInJest } from '../office-host/boot/jest';
import type { Quirks } from '../office-host/quirks';
import {
  controlXml,
  LETTERED_LIST,
  paragraphXml,
  samplePackage,
} from '../office-host/word/sample-package';
import { WordHost } from '../office-host/word/word-host';
import { checkPackage } from '../support/package-checks';
import { validate } from '../support/validator';
import { sampleReport } from '../hosts/word/support';

const document = new WordDocument();
const CAPTURE: CaptureChoice = { kind: 'recommendations', title: '' };
const TAG = 'concord:recommendations:captured';

let host: WordHost;

async function open(blocks: string, quirks: Partial<Quirks> = {}): Promise<void> {
  host = await openInJest(new WordHost({ quirks }));
  await Word.run(async (context) => {
    const package_ = samplePackage(blocks, { numbering: LETTERED_LIST });
    context.document.body.insertOoxml(package_, 'Replace');
    await context.sync();
  });
}

/** Selects from one paragraph to another, as a person drags over them. */
function select(from: number, to: number): Promise<void> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    await context.sync();
    const [first, last] = [paragraphs.items[from], paragraphs.items[to]];
    if (first === undefined || last === undefined) throw new Error('No such paragraph.');
    first.getRange('Content').expandTo(last.getRange('Content')).select();
    await context.sync();
  });
}

/** A document whose reader selects something else right after the selection was read. */
class HastyDocument extends WordDocument {
  override async selectedText(): Promise<SelectedText> {
    const selected = await super.selectedText();
    await select(0, 0);
    return selected;
  }
}

const capture = (choice: CaptureChoice = CAPTURE) =>
  captureBlock(document, choice, { language: 'en', profile: 'itu' });
const textOf = async (tag: string) =>
  (await document.read()).blocks.find((block) => block.tag === tag)?.text;

const TEXT = [
  'Before.',
  'The group recommends:',
  '1. Adopt the order:',
  'a) first;',
  'b) second.',
  '2. Report again.',
  'After.',
];
const PARAGRAPHS = TEXT.map((text) => paragraphXml(text)).join('');

describe('selected paragraphs', () => {
  it('become a block in the place where they were, in the form of the profile', async () => {
    await open(PARAGRAPHS);
    await select(1, 5);
    expect(await capture()).toEqual({ tag: TAG, title: 'Recommendations', links: 0 });
    expect(await textOf(TAG)).toBe(
      'The group recommends:\n1\nAdopt the order:\na)\nfirst;\nb)\nsecond.\n2\nReport again.',
    );
    expect(host.text.split('\n')).toEqual([
      ...['Before.', 'The group recommends:', '1\tAdopt the order:', 'a)\tfirst;'],
      ...['b)\tsecond.', '2\tReport again.', 'After.', ''],
    ]);
    const bytes = host.save();
    expect(await validate(bytes)).toEqual([]);
    expect(checkPackage(bytes)).toEqual([]);
  });

  it('are taken whole, also where the selection begins and ends inside them', async () => {
    await open(PARAGRAPHS);
    await Word.run(async (context) => {
      const found = ['recommends', 'Adopt'].map((word) => context.document.body.search(word));
      for (const ranges of found) ranges.load('items');
      await context.sync();
      const [first, last] = found.map(({ items }) => items[0]);
      if (first !== undefined && last !== undefined) first.expandTo(last).select();
      await context.sync();
    });
    await capture();
    expect(await textOf(TAG)).toBe('The group recommends:\n1\nAdopt the order:');
  });

  it('of a list that Word numbers keep their levels', async () => {
    const item = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    await open(item('One;') + item('two.') + paragraphXml('After.'));
    await select(0, 1);
    await capture();
    expect(await textOf(TAG)).toBe('1\nOne;\n2\ntwo.');
  });

  it('become an annex with the next number, and with a title of one’s own', async () => {
    await open(PARAGRAPHS);
    await select(6, 6);
    await capture({ kind: 'annex', title: 'Leftovers' });
    await select(0, 0);
    const { title } = await capture({ kind: 'annex', title: '' });
    expect(title).toBe('Annex 2');
    expect(await textOf('concord:annex:captured')).toBe('Annex 1\nLeftovers\nAfter.');
    expect(await textOf('concord:annex:captured-2')).toBe('Annex 2\nBefore.');
  });

  it('keep the text of a link, and say that it leads nowhere now', async () => {
    await open(
      `<w:p><w:hyperlink w:anchor="x"><w:r><w:t>TDAG-20/3</w:t></w:r></w:hyperlink></w:p>`,
    );
    await select(0, 0);
    expect((await capture()).links).toBe(1);
    expect(await textOf(TAG)).toBe('TDAG-20/3');
  });
});

describe('a captured block', () => {
  it('is kept by updates, listed as captured, and stays when the report is written around it', async () => {
    await open(PARAGRAPHS);
    await select(1, 5);
    await capture();
    const before = await textOf(TAG);
    const report = await sampleReport();
    await updateBlocks(document, report, { absent: { at: 'end' } });
    await updateBlocks(document, report, { absent: 'in-order', overwrite: 'edited' });
    expect(await textOf(TAG)).toBe(before);
    const state = await document.read();
    expect(otherBlocks(state, report).map(({ found, standing }) => [found.tag, standing])).toEqual([
      [TAG, 'captured'],
    ]);
    host.type('Report again', 'Report soon');
    expect(otherBlocks(await document.read(), report)[0]?.standing).toBe('captured');
  });

  it('is kept even where the report has a block of its tag, until a person says otherwise', async () => {
    await open(PARAGRAPHS);
    await select(1, 5);
    await capture();
    const { blocks, ...rest } = await sampleReport();
    const report = {
      ...rest,
      blocks: blocks.map((block) =>
        block.kind === 'recommendations' ? { ...block, key: 'captured' } : block,
      ),
    };
    const standing = async () =>
      blockStates(await document.read(), report).find(({ tag }) => tag === TAG)?.standing;
    expect(await standing()).toBe('captured');
    const first = await updateBlocks(document, report, { absent: 'leave', overwrite: 'edited' });
    expect(first).toEqual({ inserted: [], replaced: [], kept: [TAG] });
    await updateBlocks(document, report, { absent: 'leave', overwrite: new Set([TAG]) });
    expect(await standing()).toBe('up-to-date');
    expect(report.blocks.map(blockTag)).toContain(TAG);
  });

  it('passes the check of the saved file', async () => {
    await open(['1. Adopt it; and', '2. Report again.'].map((text) => paragraphXml(text)).join(''));
    await select(0, 1);
    await capture();
    const { findings } = await checkReport(openDocument(host.save(), 'r.docx'));
    expect(findings).toEqual([]);
  });
});

describe('a selection that a block cannot hold', () => {
  const run = (inside: string) => `<w:p><w:r><w:t>Text</w:t></w:r>${inside}</w:p>`;
  const TABLE =
    '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
  const BY = 'w:author="A" w:date="2026-01-01T00:00:00Z"';

  it.each([
    ['a table', paragraphXml('Over') + TABLE + paragraphXml('under'), 2],
    ['a picture or a chart', run('<w:r><w:pict/></w:r>'), 0],
    ['a tracked change', run(`<w:ins w:id="9" ${BY}><w:r><w:t>new</w:t></w:r></w:ins>`), 0],
    [
      'a tracked change',
      run(`<w:del w:id="9" ${BY}><w:r><w:delText>old</w:delText></w:r></w:del>`),
      0,
    ],
    ['a comment', run('<w:commentRangeStart w:id="1"/>'), 0],
    ['a field, such as a reference', run('<w:fldSimple w:instr=" PAGE "/>'), 0],
    ['a bookmark', run('<w:bookmarkStart w:id="7" w:name="mine"/><w:bookmarkEnd w:id="7"/>'), 0],
    ['a content control', controlXml('theirs', paragraphXml('T')) + paragraphXml('x'), 1],
    ['something other than text', run('<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>'), 0],
  ])('(%s) is refused in plain words, and stays', async (what, blocks, to) => {
    await open(blocks + paragraphXml('End.'));
    await select(0, to);
    const before = host.save();
    await expect(capture()).rejects.toMatchObject({ code: 'selection-holds', values: { what } });
    expect(host.save()).toEqual(before);
  });

  it('because it is in a table, or in a block of the report', async () => {
    await open(TABLE + controlXml('concord:annex:a', paragraphXml('Annex')) + paragraphXml('x'));
    await select(0, 0);
    await expect(capture()).rejects.toMatchObject({ values: { what: 'a table' } });
    for (const [from, to] of [
      [1, 1],
      [1, 2],
    ] as const) {
      await select(from, to);
      await expect(capture()).rejects.toMatchObject({ code: 'selection-in-block' });
    }
  });

  it('because nothing is selected, or only empty paragraphs', async () => {
    await open(paragraphXml('x') + paragraphXml('') + paragraphXml(' '));
    host.putCursor(0, 1);
    await expect(capture()).rejects.toMatchObject({ code: 'selection-empty' });
    await select(1, 2);
    await expect(capture()).rejects.toMatchObject({ code: 'selection-empty' });
  });

  it('goes over what Word and translation programs leave in every paragraph', async () => {
    const marks = ['_GoBack', '_Hlk1', 'lt_pId012'].map(
      (name, id) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`,
    );
    await open(run(`<w:proofErr w:type="spellStart"/>${marks.join('')}`) + paragraphXml('End.'));
    await select(0, 0);
    await capture();
    expect(await textOf(TAG)).toBe('Text');
  });
});

describe('a Word that refuses', () => {
  it.each(['AccessDenied', 'GeneralException'])(
    'to insert (%s) leaves the text as it was',
    async (code) => {
      await open(PARAGRAPHS);
      await select(1, 5);
      const before = host.text;
      host.setQuirks({ refusals: [{ member: 'Range.InsertOoxml', code }] });
      await expect(capture()).rejects.toMatchObject({ name: 'Problem' });
      expect(host.text).toBe(before);
      expect((await document.read()).blocks).toEqual([]);
    },
  );

  it('to delete leaves the text behind the block, and says so', async () => {
    await open(PARAGRAPHS);
    await select(1, 5);
    host.setQuirks({
      refusals: [{ member: 'Paragraph.Delete', code: 'GeneralException', call: 3 }],
    });
    await expect(capture()).rejects.toMatchObject({ code: 'selection-not-removed' });
    host.setQuirks({ refusals: [] });
    for (const text of TEXT) expect(host.text).toContain(text.replace(/^(\d\.|[ab]\)) /, ''));
    expect((await document.read()).provenance?.blocks).toMatchObject([{ tag: TAG }]);
  });

  it('to change anything in a protected document', async () => {
    await open(PARAGRAPHS);
    await select(1, 5);
    host.setQuirks({ document: 'protected' });
    const before = host.text;
    await expect(capture()).rejects.toThrow('does not allow');
    expect(host.text).toBe(before);
  });

  it('does not take another selection for the one that was read', async () => {
    await open(PARAGRAPHS);
    await select(1, 5);
    const before = host.text;
    await expect(
      captureBlock(new HastyDocument(), CAPTURE, { language: 'en', profile: 'itu' }),
    ).rejects.toMatchObject({ code: 'selection-changed' });
    expect(host.text).toBe(before);
  });

  it.each([
    { lastParagraph: 'blank-grows' },
    { lastParagraph: 'loses-style' },
    { lastParagraph: 'kept' },
  ] as const)('to leave paragraphs as they are (%j) does no harm', async (quirk) => {
    await open(PARAGRAPHS, quirk);
    await select(1, 5);
    await capture();
    const text = host.text.split('\n').filter((line) => line !== '');
    expect(text).toEqual([
      ...['Before.', 'The group recommends:', '1\tAdopt the order:', 'a)\tfirst;'],
      ...['b)\tsecond.', '2\tReport again.', 'After.'],
    ]);
  });
});
