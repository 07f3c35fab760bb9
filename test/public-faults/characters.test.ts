import { openDocument } from '../../src/hosts/files/docx-document';
import { descendants, NAMESPACES } from '../../src/ooxml/xml';
import { runsOf } from '../ooxml/support/written';
import { existingDocument } from '../ooxml/support/existing-document';
import { checkPackage } from '../support/package-checks';
import { validate } from '../support/validator';
import { controlOf, docxOf, mainXml, paragraphWith, reportOf } from './support';

/** A report with one text as an item of a list, in a table and in a paragraph. */
const withText = (text: string) =>
  reportOf([
    ['header', 'summary', text],
    ['contact', 'name', text],
    ['introduction', '', text],
    ['recommendations', '1', text],
  ]);

/** The characters that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets). */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** What the item of the recommendations holds, its label left out: `a<br>b`. */
function itemOf(docx: Uint8Array, text: string): string {
  const runs = runsOf(paragraphWith(controlOf(docx, 'recommendations'), text));
  return runs
    .map(({ content }) => content)
    .join('')
    .replace(/^1<tab>/, '');
}

describe('case 5 (docxtemplater 379, docx 345, office_oxide 158): characters that XML does not allow', () => {
  it('are a line break or gone, in text and tables, and the file is valid', async () => {
    const docx = await docxOf(withText('a\u000bb\u0000c\fd'));
    expect(itemOf(docx, 'bc')).toBe('a<br>bcd');
    expect(mainXml(docx)).not.toMatch(ILLEGAL);
    expect(await validate(docx)).toEqual([]);
    expect(checkPackage(docx)).toEqual([]);
  });
});

describe('case 6 (office_oxide 158): markup, emoji and half a character in a cell', () => {
  it('are escaped, whole, and a mark of replacement', async () => {
    const docx = await docxOf(withText('R&D <x> "q" 😀 \ud83d'));
    expect(itemOf(docx, 'R&D')).toBe('R&D <x> "q" 😀 \ufffd');
    expect(mainXml(docx)).toContain('R&amp;D &lt;x&gt; &quot;q&quot; 😀 \ufffd<');
    expect(await validate(docx)).toEqual([]);
    expect(checkPackage(docx)).toEqual([]);
  });
});

describe('case 7 (docx recipes PR 1569): line ends in a cell', () => {
  it('are two breaks between three texts, and none is left in a text', async () => {
    const docx = await docxOf(withText('l1\nl2\r\nl3'));
    expect(itemOf(docx, 'l1')).toBe('l1<br>l2<br>l3');
    const texts = descendants(controlOf(docx, 'recommendations'), NAMESPACES.w, 't');
    expect(texts.map(({ textContent }) => textContent).slice(-3)).toEqual(['l1', 'l2', 'l3']);
    expect(mainXml(docx)).not.toMatch(/<w:t[^>]*>[^<]*[\n\r]/);
    expect(checkPackage(docx)).toEqual([]);
  });
});

describe('case 8 (office_oxide 152, python-docx 454, officer 573): hyphens and line ends that are elements', () => {
  it('are read as characters: "ITU-D", and never "124" for "1‑24"', async () => {
    const text = [
      '<w:sdt><w:sdtPr><w:tag w:val="concord:introduction:"/><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:p><w:r>',
      '<w:t>ITU</w:t><w:noBreakHyphen/><w:t>D</w:t><w:cr/>',
      '<w:t>pages 1</w:t><w:noBreakHyphen/><w:t>24</w:t></w:r></w:p></w:sdtContent></w:sdt>',
    ].join('');
    const document = openDocument(existingDocument({ text }), 'r.docx');
    const { blocks } = await document.read();
    expect(blocks.map((block) => block.text)).toEqual(['ITU-D\npages 1-24']);
    const { paragraphs } = await document.contents();
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(['ITU-D pages 1-24']);
  });

  it('are written so again', async () => {
    const docx = await docxOf(withText('ITU\u2011D'));
    expect(itemOf(docx, 'ITU')).toBe('ITU<noBreakHyphen>D');
  });
});
