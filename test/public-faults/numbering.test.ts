import { blockPackage } from '../../src/ooxml/select-blocks';
import { buildPackage } from '../../src/ooxml/build-package';
import { toFlatOpc } from '../../src/ooxml/flat-opc';
import { parseXml } from '../../src/ooxml/xml';
import { rawText } from '../../src/ooxml/block-text';
import {
  controlOf,
  docxOf,
  labelsIn,
  openWord,
  paragraphWith,
  reportOf,
  writeInWord,
} from './support';

const RECOMMENDATIONS = [
  ['recommendations', '1', 'to adopt:'],
  ['', '2', 'connectivity;'],
  ['', '2', 'skills;'],
  ['', '2', 'cooperation; and'],
  ['', '2', 'resources;'],
  ['', '1', 'to note; and'],
  ['', '1', 'to accept this report.'],
];
const LABELS = ['1', 'a)', 'b)', 'c)', 'd)', '2', '3'];

const items = (count: number): string[][] =>
  Array.from({ length: count }, (_, index) => ['', '1', `Item ${index + 1}`]);
const numbersTo = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1));

describe('case 1 (office-js 6843): a host that does not bring numbering.xml along', () => {
  it('finds the labels as text in a package that has no lists and no numbering part', async () => {
    const source = await buildPackage(reportOf(RECOMMENDATIONS));
    const block = blockPackage(source, ['concord:recommendations:']);
    const flat = toFlatOpc(block);
    expect(flat).not.toContain('numbering');
    expect(flat).not.toContain('w:numPr');
    expect(labelsIn(parseXml(flat, 'flat'))).toEqual(LABELS);
  });

  it('shows them in Word', async () => {
    const host = await openWord({ numberingPart: 'ignored' });
    await writeInWord(reportOf(RECOMMENDATIONS));
    expect(labelsIn(controlOf(host.save(), 'recommendations'))).toEqual(LABELS);
  });
});

describe('case 2 (Open-Xml-PowerTools 84, DocX 302, docxtemplater 662, python-docx-template 425): a second list', () => {
  it('starts at 1 again', async () => {
    const docx = await docxOf(
      reportOf([
        ['meeting:one', '', 'Agenda:'],
        ...items(6),
        ['meeting:two', '', 'Agenda:'],
        ...items(8),
      ]),
    );
    expect(labelsIn(controlOf(docx, 'meeting', 'one'))).toEqual(numbersTo(6));
    expect(labelsIn(controlOf(docx, 'meeting', 'two'))).toEqual(numbersTo(8));
  });

  it('starts at 1 again behind a paragraph of the same block, at each depth', async () => {
    const docx = await docxOf(
      reportOf([
        ...[
          ['recommendations', '1', 'a'],
          ['', '2', 'b'],
          ['', '2', 'c'],
          ['', '1', 'd'],
        ],
        ['', '', 'The group further recommends:'],
        ...[
          ['', '1', 'e'],
          ['', '2', 'f'],
          ['', '1', 'g'],
          ['', '2', 'h'],
        ],
      ]),
    );
    expect(labelsIn(controlOf(docx, 'recommendations'))).toEqual([
      ...['1', 'a)', 'b)', '2'],
      ...['1', 'a)', '2', 'a)'],
    ]);
  });
});

describe('case 3 (mcp-ms-office-documents 136): an item put before others', () => {
  it('moves every later label on by one, and those of other lists not at all', async () => {
    const rows = [
      ['recommendations', '', 'To TDAG:'],
      ...items(3),
      ['annex:a', '', 'Ask:'],
      ...items(2),
    ];
    const more = [...rows.slice(0, 2), ['', '1', 'An item between'], ...rows.slice(2)];
    const [before, after] = [await docxOf(reportOf(rows)), await docxOf(reportOf(more))];
    const third = (docx: Uint8Array): string =>
      rawText(paragraphWith(controlOf(docx, 'recommendations'), 'Item 3')).trim();
    expect([third(before), third(after)]).toEqual(['3\tItem 3', '4\tItem 3']);
    expect(labelsIn(controlOf(before, 'recommendations'))).toEqual(numbersTo(3));
    expect(labelsIn(controlOf(after, 'recommendations'))).toEqual(numbersTo(4));
    expect(labelsIn(controlOf(after, 'annex', 'a'))).toEqual(numbersTo(2));
  });
});

describe('case 4 (office-js 6903, 4684, 2991): a host that rewrites lists', () => {
  it.each(['ignored', 'merged'] as const)(
    'gives the typed labels back as they went in (numbering part %s)',
    async (numberingPart) => {
      await openWord({ numberingPart, insertedMarkup: 'rewritten' });
      await writeInWord(reportOf(RECOMMENDATIONS));
      const flat = await Word.run(async (context) => {
        const ooxml = context.document.body.getOoxml();
        await context.sync();
        return ooxml.value;
      });
      expect(labelsIn(parseXml(flat, 'flat'))).toEqual(expect.arrayContaining(LABELS));
      expect(flat).not.toContain('w:numPr');
    },
  );
});
