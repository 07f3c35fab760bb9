import { blockText, readBlocks } from '../../src/ooxml/block-text';
import { buildPackage } from '../../src/ooxml/build-package';
import { toDocx } from '../../src/ooxml/docx-file';
import { toFlatOpc } from '../../src/ooxml/flat-opc';
import { PART_NAMES, textOfPart, type ReportPackage } from '../../src/ooxml/package';
import { blockPackage } from '../../src/ooxml/select-blocks';
import { childElement, childElements, parseXml, rootElement } from '../../src/ooxml/xml';
import { packageOfFlatOpc } from '../support/flat-opc';
import { checkPackage } from '../support/package-checks';
import { validate } from '../support/validator';
import { arabicReport } from './support/arabic-report';
import { englishReport } from './support/english-report';

const GOALS = 'concord:figure:goals';

/** Names of the elements of the body, and the texts of its blocks. */
function bodyOf(source: ReportPackage): (string | null)[] {
  const xml = textOfPart(source, PART_NAMES.document);
  const body = childElement(rootElement(parseXml(xml, 'document'), 'document'), 'body');
  return body === null ? [] : childElements(body).map(({ localName }) => localName);
}

function texts(source: ReportPackage): string[] {
  return readBlocks(textOfPart(source, PART_NAMES.document)).map(({ text }) => text);
}

describe('the one-file form for Word', () => {
  it('has the blocks, styles, charts and workbooks of the .docx, and nothing of the document around', async () => {
    const source = await buildPackage(englishReport);
    const flat = packageOfFlatOpc(toFlatOpc(source));
    expect([...flat.parts.keys()].sort()).toEqual([
      'word/charts/chart1.xml',
      'word/charts/chart2.xml',
      'word/document.xml',
      'word/embeddings/Microsoft_Excel_Worksheet1.xlsx',
      'word/embeddings/Microsoft_Excel_Worksheet2.xlsx',
      'word/styles.xml',
    ]);
    expect(texts(flat)).toEqual(englishReport.blocks.map(blockText));
    expect(texts(flat)).toEqual(texts(source));
    for (const name of ['word/charts/chart1.xml', 'word/styles.xml']) {
      expect(textOfPart(flat, name)).toBe(textOfPart(source, name).replace(/^<\?xml.*?\?>\s*/, ''));
    }
    const workbook = 'word/embeddings/Microsoft_Excel_Worksheet2.xlsx';
    expect(flat.parts.get(workbook)).toEqual(source.parts.get(workbook));
  });

  it('begins with an empty paragraph, unless told not to, and has no section', async () => {
    const source = await buildPackage(arabicReport);
    const controls = arabicReport.blocks.map(() => 'sdt');
    expect(bodyOf(packageOfFlatOpc(toFlatOpc(source)))).toEqual(['p', ...controls]);
    expect(bodyOf(packageOfFlatOpc(toFlatOpc(source, { before: 'nothing' })))).toEqual(controls);
  });

  it('is a valid document when it is put into a .docx', async () => {
    const flat = packageOfFlatOpc(toFlatOpc(await buildPackage(arabicReport)));
    expect(await validate(toDocx(flat))).toEqual([]);
    expect(checkPackage(toDocx(flat))).toEqual([]);
  });

  it('is one XML document that Word is named in', async () => {
    const xml = toFlatOpc(await buildPackage(englishReport));
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>\n<\?mso-application progid="Word.Document"\?>\n<pkg:package /,
    );
    expect(xml.match(/<\?xml /g)).toHaveLength(1);
    const longest = Math.max(
      ...xml
        .split(/[\r\n<>]+/)
        .filter((line) => /^[A-Za-z0-9+/]{60,}=*$/.test(line))
        .map((line) => line.length),
    );
    expect(longest).toBe(76);
  });

  it('can hold some blocks only', async () => {
    const flat = packageOfFlatOpc(
      toFlatOpc(await buildPackage(englishReport), { blocks: [GOALS] }),
    );
    expect(bodyOf(flat)).toEqual(['p', 'sdt']);
    expect([...flat.parts.keys()].sort()).toEqual([
      'word/charts/chart2.xml',
      'word/document.xml',
      'word/embeddings/Microsoft_Excel_Worksheet2.xlsx',
      'word/styles.xml',
    ]);
  });
});

describe('a package of one block', () => {
  it('is a valid document with that block and the parts that it needs', async () => {
    const one = blockPackage(await buildPackage(englishReport), [GOALS]);
    expect(readBlocks(textOfPart(one, PART_NAMES.document)).map(({ tag }) => tag)).toEqual([GOALS]);
    expect([...one.parts.keys()].filter((name) => name.includes('chart'))).toEqual([
      'word/charts/chart2.xml',
    ]);
    expect(await validate(toDocx(one))).toEqual([]);
    expect(checkPackage(toDocx(one))).toEqual([]);
  });
});
