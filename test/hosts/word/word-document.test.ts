import { WordDocument } from '../../../src/hosts/word/word-document';
import { blockStates } from '../../../src/jobs/block-states';
import { updateBlocks } from '../../../src/jobs/update-blocks';
import { buildPackage } from '../../../src/ooxml/build-package';
import { readPackage } from '../../../src/ooxml/docx-file';
import { readBlocks } from '../../../src/ooxml/block-text';
import { textOfPart, type ReportPackage } from '../../../src/ooxml/package';
import { provenanceOf } from '../../../src/ooxml/provenance';
import type { Report } from '../../../src/report/content';
import { openInJest } from '../../office-host/boot/jest';
import { WordHost } from '../../office-host/word/word-host';
import { checkPackage } from '../../support/package-checks';
import { validate } from '../../support/validator';
import { sampleReport, withText } from './support';

const RECOMMENDATIONS = 'concord:recommendations:';

let report: Report;
let host: WordHost;
const document = new WordDocument();

beforeAll(async () => {
  report = await sampleReport();
});

beforeEach(async () => {
  host = await openInJest(new WordHost());
});

const insertAll = (of: Report) => updateBlocks(document, of, { absent: { at: 'cursor' } });

async function standings(of: Report): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { standing } of blockStates(await document.read(), of)) {
    counts[standing] = (counts[standing] ?? 0) + 1;
  }
  return counts;
}

function tagsInFile(): string[] {
  return readBlocks(textOfPart(readPackage(host.save()), 'word/document.xml')).map(
    ({ tag }) => tag,
  );
}

function paragraphsOf(source: ReportPackage): number {
  return textOfPart(source, 'word/document.xml').split(/<w:p[ >/]/).length - 1;
}

function paragraphCount(): number {
  return paragraphsOf(readPackage(host.save()));
}

describe('blocks inserted into an open document', () => {
  it('stand in the order of the report, each once, and are up to date', async () => {
    const { inserted } = await insertAll(report);
    expect(inserted).toHaveLength(report.blocks.length);
    expect(tagsInFile()).toEqual(inserted);
    expect(await standings(report)).toEqual({ 'up-to-date': report.blocks.length });
  });

  it('make a document that passes the validator and our own checks', async () => {
    await insertAll(report);
    const bytes = host.save();
    expect(await validate(bytes)).toEqual([]);
    expect(checkPackage(bytes)).toEqual([]);
  });

  it('have the text, the tallies and the paragraphs of the report that the command line writes', async () => {
    await insertAll(report);
    const written = await buildPackage(report);
    const blocksOf = (source: ReportPackage) => readBlocks(textOfPart(source, 'word/document.xml'));
    expect(blocksOf(readPackage(host.save()))).toEqual(blocksOf(written));
    expect((await document.read()).provenance).toEqual(provenanceOf(report));
    const ownParagraph = 1;
    expect(paragraphCount()).toBe(paragraphsOf(written) + ownParagraph);
  });

  it('are read in two round trips', async () => {
    await insertAll(report);
    const before = host.counters.current.roundTrips;
    await document.read();
    expect(host.counters.current.roundTrips - before).toBeLessThanOrEqual(2);
  });

  it('go behind a control that the cursor is in, not into it', async () => {
    const [first, ...others] = report.blocks;
    if (first === undefined) throw new Error('The sample has no block.');
    await insertAll({ ...report, blocks: [first] });
    host.putCursorInControl(`concord:${first.kind}:${first.key}`);
    await updateBlocks(document, { ...report, blocks: others }, { absent: { at: 'cursor' } });
    expect(tagsInFile()).toHaveLength(report.blocks.length);
    expect(await standings(report)).toEqual({ 'up-to-date': report.blocks.length });
  });
});

describe('an update', () => {
  it('replaces what changed and touches nothing else', async () => {
    await insertAll(report);
    const changed = withText(report, 'Base further input', 'Let further input rest');
    expect(await standings(changed)).toEqual({
      'out-of-date': 1,
      'up-to-date': report.blocks.length - 1,
    });
    const { replaced, inserted, kept } = await updateBlocks(document, changed, {
      absent: 'in-order',
    });
    expect([replaced, inserted, kept]).toEqual([[RECOMMENDATIONS], [], []]);
    expect(host.text).toContain('Let further input rest');
    expect(await standings(changed)).toEqual({ 'up-to-date': report.blocks.length });
  });

  it('done three times leaves one control a tag and as many paragraphs as before', async () => {
    await insertAll(report);
    const before = paragraphCount();
    for (const words of ['Base A', 'Base B', 'Base further']) {
      const next = withText(report, 'Base further', words);
      await updateBlocks(document, next, { absent: 'in-order' });
    }
    expect(new Set(tagsInFile()).size).toBe(report.blocks.length);
    expect(tagsInFile()).toHaveLength(report.blocks.length);
    expect(paragraphCount()).toBe(before);
  });

  it('keeps a block that a person edited, until told otherwise', async () => {
    await insertAll(report);
    host.type('Base further input', 'Base all further input');
    expect(await standings(report)).toEqual({
      edited: 1,
      'up-to-date': report.blocks.length - 1,
    });
    const first = await updateBlocks(document, report, { absent: 'in-order' });
    expect(first.kept).toEqual([RECOMMENDATIONS]);
    expect(host.text).toContain('Base all further input');
    const second = await updateBlocks(document, report, {
      absent: 'in-order',
      overwrite: new Set([RECOMMENDATIONS]),
    });
    expect(second.replaced).toEqual([RECOMMENDATIONS]);
    expect(host.text).not.toContain('Base all further input');
  });

  it('puts a block that was deleted back where it belongs', async () => {
    await insertAll(report);
    const before = tagsInFile();
    host.removeControl('concord:conclusions:');
    const { inserted } = await updateBlocks(document, report, { absent: 'in-order' });
    expect(inserted).toEqual(['concord:conclusions:']);
    expect(tagsInFile()).toEqual(before);
  });

  it('changes nothing when everything is up to date', async () => {
    await insertAll(report);
    const before = host.save();
    await updateBlocks(document, report, { absent: 'in-order' });
    expect(host.save()).toEqual(before);
  });
});

describe('what the document says about its making', () => {
  it('holds the tallies of the figures, and survives saving and opening', async () => {
    await insertAll(report);
    host = await openInJest(new WordHost({ file: host.save() }));
    const { provenance } = await document.read();
    expect(provenance?.figures.map(({ key, tally }) => [key, tally.ballots])).toEqual([
      ['objectives', 34],
      ['goals', 34],
    ]);
    expect(provenance?.figures).toEqual(report.figures);
  });

  it('is one part, however often it is written', async () => {
    await insertAll(report);
    await updateBlocks(document, withText(report, 'Base', 'BASE'), { absent: 'in-order' });
    const parts = [...readPackage(host.save()).parts.keys()];
    expect(parts.filter((name) => /^customXml\/item\d+\.xml$/.test(name))).toHaveLength(1);
  });
});

describe('a document that Word does not let us write to', () => {
  it('stays as it was, and the message says what to do', async () => {
    host.setQuirks({ document: 'protected' });
    const before = host.text;
    await expect(insertAll(report)).rejects.toThrow('does not allow');
    expect(host.text).toBe(before);
  });

  it.each(['NotAllowed', 'GeneralException'])(
    'stays as it was when an insertion is refused with %s',
    async (code) => {
      const before = host.text;
      host.setQuirks({ refusals: [{ member: 'Range.InsertOoxml', code }] });
      await expect(insertAll(report)).rejects.toMatchObject({ name: 'Problem' });
      expect(host.text).toBe(before);
    },
  );

  it('keeps a block whole when its replacement is refused', async () => {
    await insertAll(report);
    const before = host.text;
    host.setQuirks({ refusals: [{ member: 'ContentControl.InsertOoxml', code: 'NotAllowed' }] });
    const changed = withText(report, 'Base further', 'Base no');
    await expect(updateBlocks(document, changed, { absent: 'in-order' })).rejects.toThrow(
      'does not allow',
    );
    expect(host.text).toBe(before);
  });
});

describe('quirks of real Words', () => {
  it.each([
    { lastParagraph: 'blank-grows' },
    { lastParagraph: 'loses-style' },
    { lastParagraph: 'kept' },
    { numberingPart: 'ignored' },
    { residentStyle: 'always-wins' },
    { replacedControl: 'loses-properties' },
  ] as const)('do no harm: %j', async (quirk) => {
    host.setQuirks(quirk);
    await insertAll(report);
    const before = paragraphCount();
    const changed = withText(report, 'Base further', 'Base all further');
    await updateBlocks(document, changed, { absent: 'in-order' });
    await updateBlocks(document, report, { absent: 'in-order' });
    expect(paragraphCount()).toBe(before);
    expect(tagsInFile()).toHaveLength(report.blocks.length);
    expect(await standings(report)).toEqual({ 'up-to-date': report.blocks.length });
  });
});
