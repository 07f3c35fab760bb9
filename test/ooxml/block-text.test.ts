import fc from 'fast-check';
import {
  blockHash,
  blockText,
  readBlocks,
  textOfControl,
  visibleText,
} from '../../src/ooxml/block-text';
import { buildPackage } from '../../src/ooxml/build-package';
import { PART_NAMES, textOfPart } from '../../src/ooxml/package';
import { NAMESPACES, parseXml, rootElement } from '../../src/ooxml/xml';
import { blockTag, type Report } from '../../src/report/content';
import { anyReport } from './support/any-report';
import { arabicReport } from './support/arabic-report';
import { chineseReport } from './support/chinese-report';
import { englishReport } from './support/english-report';
import { block, paragraph, table } from './support/report-parts';

async function writtenBlocks(of: Report): Promise<ReturnType<typeof readBlocks>> {
  return readBlocks(textOfPart(await buildPackage(of), PART_NAMES.document));
}

/** The visible text of a content control with some paragraphs of WordprocessingML. */
function controlText(content: string): string {
  const xml = `<w:sdt xmlns:w="${NAMESPACES.w}" xmlns:mc="${NAMESPACES.mc}"><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  return textOfControl(rootElement(parseXml(xml, 'test'), 'test'));
}

describe('the visible text of a block', () => {
  it('has a line a paragraph, label and cell', () => {
    const { pieces } = block(
      'recommendations',
      '',
      '',
      paragraph('normal', '  The  group\u00a0recommends: '),
      paragraph('list-1', 'to adopt\nthis', '1'),
      paragraph('normal', ''),
      table([[paragraph('table-text', 'Name'), paragraph('table-text', 'A')]]),
    );
    expect(blockText({ pieces })).toBe('The group recommends:\n1\nto adopt\nthis\nName\nA');
  });

  it.each([
    ['English', englishReport],
    ['Chinese', chineseReport],
    ['Arabic', arabicReport],
  ])('comes out of a document in %s as it went in', async (_language, of) => {
    expect(await writtenBlocks(of)).toEqual(
      of.blocks.map((one) => ({
        tag: blockTag(one),
        title: one.title,
        text: blockText(one),
        hash: blockHash(one),
      })),
    );
  });

  it('comes out of a document as it went in, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport(), async (of) => {
        const found = await writtenBlocks(of);
        expect(found.map(({ text }) => text)).toEqual(of.blocks.map(blockText));
      }),
      { numRuns: 30 },
    );
  });

  it('is the same as Word gives it through a content control', () => {
    const { pieces } = block(
      'annex',
      '',
      '',
      paragraph('list-1', 'ITU\u2011D\nnext', '1'),
      table([[paragraph('table-text', 'a'), paragraph('table-text', 'b')]]),
    );
    expect(visibleText('1\tITU\u001eD\vnext\ra\u0007b\u0007\r')).toBe(blockText({ pieces }));
    expect(visibleText('1\tITU-D\nnext\r\na\tb\r\n')).toBe(blockText({ pieces }));
  });

  it('changes with a word, a label, and where a paragraph ends', () => {
    const hashes = ['a b', 'a  b', 'a\tb', 'a c', 'ab'].map((text) =>
      blockHash(block('annex', '', '', paragraph('normal', text))),
    );
    expect(hashes[0]).toBe(hashes[1]);
    expect(new Set(hashes).size).toBe(4);
  });
});

describe('the text of a content control', () => {
  it('has what a tracked change put in and not what it took out', () => {
    expect(
      controlText(
        '<w:p><w:r><w:t>one </w:t></w:r><w:del><w:r><w:delText>two</w:delText></w:r></w:del><w:ins><w:r><w:t>three</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>four</w:t></w:r></w:moveFrom></w:p>',
      ),
    ).toBe('one three');
  });

  it('has the result of a field and not its instruction, and no tab stops', () => {
    expect(
      controlText(
        '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="794"/></w:tabs></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Figure 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      ),
    ).toBe('Figure 1');
  });

  it('reads hyphens, breaks and tabs that are elements', () => {
    expect(
      controlText(
        '<w:p><w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>24</w:t><w:cr/><w:t>a</w:t><w:ptab/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r></w:p>',
      ),
    ).toBe('1-24\na\nbc');
  });

  it('leaves out the text of drawings and of their fallbacks', () => {
    expect(
      controlText(
        '<w:p><w:r><mc:AlternateContent><mc:Fallback><w:t>no</w:t></mc:Fallback></mc:AlternateContent><w:drawing><w:t>no</w:t></w:drawing><w:t>yes</w:t></w:r></w:p>',
      ),
    ).toBe('yes');
  });
});

it('content controls of others are no blocks', () => {
  const control = (tag: string): string =>
    `<w:sdt><w:sdtPr>${tag}</w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>`;
  expect(
    readBlocks(
      `<w:document xmlns:w="${NAMESPACES.w}"><w:body>${control('')}${control('<w:tag w:val="other"/>')}${control('<w:tag w:val="concord:annex:a"/>')}</w:body></w:document>`,
    ).map(({ tag }) => tag),
  ).toEqual(['concord:annex:a']);
});
