import { strFromU8 } from 'fflate';
import { openDocument, type DocxDocument } from '../../../src/hosts/files/docx-document';
import { blockStates } from '../../../src/jobs/block-states';
import { planUpdate } from '../../../src/jobs/plan-update';
import { updateBlocks } from '../../../src/jobs/update-blocks';
import { readBlocks } from '../../../src/ooxml/block-text';
import { buildPackage } from '../../../src/ooxml/build-package';
import { readPackage, toDocx, unzip, zipFiles } from '../../../src/ooxml/docx-file';
import { textOfPart } from '../../../src/ooxml/package';
import { provenanceOf } from '../../../src/ooxml/provenance';
import type { Report } from '../../../src/report/content';
import { existingDocument, OTHERS_TEXT, run } from '../../ooxml/support/existing-document';
import { checkPackage } from '../../support/package-checks';
import { validate } from '../../support/validator';
import { sampleReport, withText } from '../word/support';

const RECOMMENDATIONS = 'concord:recommendations:';

let report: Report;
/** The report written into a document of others. */
let merged: Uint8Array;

beforeAll(async () => {
  report = await sampleReport();
  merged = await written(existingDocument(), report);
});

const open = (bytes: Uint8Array): DocxDocument => openDocument(bytes, 'r.docx');
const inOrder = { absent: 'in-order' } as const;

async function written(bytes: Uint8Array, of: Report): Promise<Uint8Array> {
  const document = open(bytes);
  await updateBlocks(document, of, inOrder);
  return document.bytes();
}

function mainXml(bytes: Uint8Array): string {
  return textOfPart(readPackage(bytes), 'word/document.xml');
}

/** The document with its main part changed. */
function edited(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const files = new Map<string, string | Uint8Array>(unzip(bytes));
  files.set('word/document.xml', change(mainXml(bytes)));
  return zipFiles(files);
}

async function standings(bytes: Uint8Array, of: Report): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { standing } of blockStates(await open(bytes).read(), of)) {
    counts[standing] = (counts[standing] ?? 0) + 1;
  }
  return counts;
}

describe('a report written into an existing document', () => {
  it('stands behind its text, in the order of the report, before the last section', () => {
    const xml = mainXml(merged);
    expect(readBlocks(xml).map(({ tag }) => tag)).toEqual(
      provenanceOf(report).blocks.map(({ tag }) => tag),
    );
    expect(xml.indexOf('Numbered by hand')).toBeLessThan(xml.indexOf('concord:'));
    expect(xml).toMatch(/<\/w:sdt><w:sectPr>.*<\/w:sectPr><\/w:body><\/w:document>$/s);
  });

  it('leaves every other part as it was, byte for byte', () => {
    const before = unzip(existingDocument());
    const after = unzip(merged);
    const changed = [...before.keys()].filter(
      (name) =>
        strFromU8(before.get(name) ?? new Uint8Array(), true) !==
        strFromU8(after.get(name) ?? new Uint8Array(), true),
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/styles.xml',
    ]);
    expect(mainXml(merged)).toContain(OTHERS_TEXT);
  });

  it('is valid and has none of the faults that Word minds', async () => {
    expect(await validate(merged)).toEqual([]);
    expect(checkPackage(merged)).toEqual([]);
  });

  it('has no drawing, bookmark or control with an id that was taken, in headers too', () => {
    const ids = [...mainXml(merged).matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['1', '2', '3']);
    expect(mainXml(merged)).not.toMatch(/<w:bookmarkStart w:id="3"/);
  });

  it('takes the styles that the document has by name, and adds the others once', () => {
    const xml = mainXml(merged);
    expect(xml).toMatch(/<w:pStyle w:val="FigureNotitle0"\/>/);
    expect(xml).toMatch(/<w:pStyle w:val="1"\/>.*Recommendations/s);
    expect(xml).not.toMatch(/w:val="(Heading1|FigureNoTitle|Normal)"/);
    const styles = textOfPart(readPackage(merged), 'word/styles.xml');
    expect(styles.match(/<w:name w:val="enumlev2"\/>/g)).toHaveLength(1);
    expect(styles).toContain('<w:ind w:left="723" w:hanging="723"/>');
    // The id "Note" belongs to another style, so ours has one of its own.
    expect(styles).toMatch(/w:styleId="Note2"[^>]*><w:name w:val="Note"\/>/);
    expect(styles.match(/w:default="1"/g)).toHaveLength(1);
  });

  it('is as the report has it, and writing it again changes no byte', async () => {
    expect(await standings(merged, report)).toEqual({ 'up-to-date': report.blocks.length });
    expect(await written(merged, report)).toEqual(merged);
  });

  it('comes into a document without styles, and into one whose main part has another name', async () => {
    for (const options of [
      { withoutStyles: true, text: `<w:p>${run('x')}</w:p>` },
      { mainPart: 'document2.xml' },
    ] as const) {
      const bytes = await written(existingDocument(options), report);
      expect(await validate(bytes)).toEqual([]);
    }
  });

  it('says nothing and changes nothing when only asked what it would do', async () => {
    const document = open(existingDocument());
    const plan = await planUpdate(document, report, inOrder);
    expect(plan.map(({ does }) => does)).toEqual(report.blocks.map(() => 'insert'));
    expect(document.bytes()).toEqual(existingDocument());
  });
});

describe('a block that is out of date', () => {
  it('is replaced alone; the second time nothing is', async () => {
    const newer = withText(report, 'makes the following', 'submits the following');
    const document = open(merged);
    const plan = await planUpdate(document, newer, inOrder);
    expect(plan.map(({ tag, does }) => [tag, does])).toEqual([[RECOMMENDATIONS, 'replace']]);
    expect(plan[0]?.lines.filter(({ kind }) => kind !== 'same').map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
    const { replaced, inserted, kept } = await updateBlocks(document, newer, inOrder);
    expect([replaced, inserted, kept]).toEqual([[RECOMMENDATIONS], [], []]);
    const bytes = document.bytes();
    expect(mainXml(bytes)).toContain('submits the following');
    expect(mainXml(bytes)).toContain(OTHERS_TEXT);
    expect(await validate(bytes)).toEqual([]);
    expect(checkPackage(bytes)).toEqual([]);
    expect(await written(bytes, newer)).toEqual(bytes);
  });

  it('goes with its chart and the chart’s workbook; no part is left behind', async () => {
    const [figure] = report.figures;
    if (figure === undefined) throw new Error('The sample has no figure.');
    const tally = { ...figure.tally, weight: figure.tally.weight + 1 };
    const newer = { ...report, figures: [{ ...figure, tally }, ...report.figures.slice(1)] };
    const document = open(merged);
    const { replaced } = await updateBlocks(document, newer, inOrder);
    expect(replaced).toEqual(['concord:figure:objectives']);
    const names = (bytes: Uint8Array): string[] => [...unzip(bytes).keys()];
    expect(names(document.bytes())).toHaveLength(names(merged).length);
    expect(checkPackage(document.bytes())).toEqual([]);
    expect(await validate(document.bytes())).toEqual([]);
  });

  it('keeps the bookmarks of a translation tool and comments at the paragraphs that they were at', async () => {
    const marked = edited(merged, (xml) =>
      xml
        .replace(
          /(<w:p>(?:(?!<w:p>).)*?makes the following recommendations(?:(?!<\/w:p>).)*<\/w:p>)/s,
          `<w:bookmarkStart w:id="800" w:name="lt_pId044"/>$1<w:bookmarkEnd w:id="800"/>`,
        )
        .replace(
          /(<w:r>(?:(?!<w:r>).)*?>Recommendations<\/w:t><\/w:r>)/s,
          '<w:commentRangeStart w:id="1"/>$1<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
        ),
    );
    expect(marked).not.toEqual(merged);
    const newer = withText(report, 'makes the following', 'submits the following');
    const document = open(marked);
    await updateBlocks(document, newer, inOrder);
    const xml = mainXml(document.bytes());
    expect(xml.match(/lt_pId044/g)).toHaveLength(1);
    expect(xml).toMatch(
      /<w:bookmarkStart w:id="800" w:name="lt_pId044"\/>(?:(?!<w:p[ >]).)*submits the following(?:(?!<\/w:p>).)*<w:bookmarkEnd w:id="800"\/><\/w:p>/s,
    );
    expect(xml).toMatch(
      /<w:commentRangeStart w:id="1"\/><w:r>(?:(?!<w:p[ >]).)*>Recommendations<\/w:t><\/w:r><w:commentRangeEnd w:id="1"\/><w:r><w:commentReference w:id="1"\/><\/w:r><\/w:p>/s,
    );
    expect(await validate(document.bytes())).toEqual([]);
  });
});

describe('a block that somebody edited', () => {
  const newer = () => withText(report, 'makes the following', 'submits the following');
  const byHand = () =>
    edited(merged, (xml) => xml.replace('makes the following', 'is glad to make the following'));

  it('is kept and reported, and overwritten only when that is asked for', async () => {
    const document = open(byHand());
    const { kept, replaced } = await updateBlocks(document, newer(), inOrder);
    expect([kept, replaced]).toEqual([[RECOMMENDATIONS], []]);
    expect(document.bytes()).toEqual(byHand());
    await updateBlocks(document, newer(), { ...inOrder, overwrite: 'edited' });
    expect(mainXml(document.bytes())).toContain('submits the following');
    expect(await standings(document.bytes(), newer())).toEqual({
      'up-to-date': report.blocks.length,
    });
  });

  it.each([
    ['a picture', '<w:r><w:footnoteReference w:id="1"/></w:r></w:p>'],
    [
      'a tracked change of its look alone',
      '<w:r><w:rPr><w:rPrChange w:id="95" w:author="A"><w:rPr/></w:rPrChange></w:rPr></w:r></w:p>',
    ],
  ])('counts as edited when it has %s in it', async (_what, end) => {
    const at = (xml: string): number => xml.indexOf('</w:p>', xml.indexOf('makes the following'));
    const touched = edited(merged, (xml) => xml.slice(0, at(xml)) + end + xml.slice(at(xml) + 6));
    expect((await standings(touched, report))['edited']).toBe(1);
  });

  it('counts as edited when what the document says about it is damaged', async () => {
    const files = new Map<string, string | Uint8Array>(unzip(merged));
    files.set('customXml/item2.xml', '<report xmlns="urn:concord:report:1"/>');
    const { kept } = await updateBlocks(open(zipFiles(files)), newer(), inOrder);
    expect(kept).toContain(RECOMMENDATIONS);
  });
});

describe('blocks that are absent', () => {
  it('come back behind the block before them', async () => {
    const without = edited(merged, (xml) =>
      xml.replace(
        /<w:sdt>(?:(?!<w:sdt>).)*w:val="concord:conclusions:".*?<\/w:sdt>/s,
        `<w:p>${run('In between.')}</w:p>`,
      ),
    );
    const before = readBlocks(mainXml(merged)).map(({ tag }) => tag);
    expect(readBlocks(mainXml(without))).toHaveLength(before.length - 1);
    const bytes = await written(without, report);
    expect(readBlocks(mainXml(bytes)).map(({ tag }) => tag)).toEqual(before);
    expect(mainXml(bytes)).toContain('In between.');
  });
});

describe('a document that cannot be written into', () => {
  it.each([
    [
      'two copies of a block',
      (xml: string) =>
        xml.replace(/(<w:sdt>(?:(?!<w:sdt>).)*?concord:recommendations:.*?<\/w:sdt>)/s, '$1$1'),
      'block-twice',
    ],
    [
      'a block inside a paragraph',
      (xml: string) =>
        xml.replace(
          /(<w:sdt>(?:(?!<w:sdt>).)*?concord:recommendations:.*?<\/w:sdt>)/s,
          '<w:p>$1</w:p>',
        ),
      'block-in-line',
    ],
  ])('because of %s stays as it was', async (_what, change, code) => {
    const newer = withText(report, 'makes the following', 'submits the following');
    const bytes = edited(merged, change);
    const document = open(bytes);
    await expect(updateBlocks(document, newer, inOrder)).rejects.toMatchObject({ code });
    expect(document.bytes()).toEqual(bytes);
  });

  it('because another program took the controls off its blocks stays as it was', async () => {
    const bytes = edited(merged, (xml) => xml.replaceAll(/<w:tag w:val="concord:[^>]*>/g, ''));
    const document = open(bytes);
    const lost = { code: 'document-controls-lost' };
    await expect(updateBlocks(document, report, inOrder)).rejects.toMatchObject(lost);
    await expect(planUpdate(document, report, inOrder)).rejects.toMatchObject(lost);
    expect(document.bytes()).toEqual(bytes);
  });

  it('because its owner restricted editing stays as it was', async () => {
    const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    const bytes = existingDocument({ settings });
    const document = open(bytes);
    await expect(updateBlocks(document, report, inOrder)).rejects.toMatchObject({
      code: 'document-restricted',
    });
    expect(document.bytes()).toEqual(bytes);
  });

  it('says whether it tracks changes', () => {
    const settings = '<w:trackRevisions/>';
    expect(open(existingDocument({ settings })).settings.tracksChanges).toBe(true);
    expect(open(existingDocument({ settings: '<w:trackRevisions w:val="0"/>' })).settings).toEqual({
      tracksChanges: false,
      isProtected: false,
    });
  });
});

describe('the report of the command line', () => {
  it('is a document for updates as well', async () => {
    const bytes = toDocx(await buildPackage(report));
    expect(await standings(bytes, report)).toEqual({ 'up-to-date': report.blocks.length });
    expect(await written(bytes, report)).toEqual(bytes);
  });
});
