import { Problem } from '../../src/language/problem';
import { readSelection } from '../../src/ooxml/read-selection';
import {
  LETTERED_LIST,
  paragraphXml,
  samplePackage,
  stylesXml,
} from '../office-host/word/sample-package';

const STYLES = stylesXml(
  [
    '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="Steps"><w:name w:val="Steps"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="MySteps"><w:name w:val="My steps"/><w:basedOn w:val="Steps"/></w:style>',
  ].join(''),
);

const read = (blocks: string) =>
  readSelection(samplePackage(blocks, { styles: STYLES, numbering: LETTERED_LIST }));

/** Code of the problem, and what the selection holds. */
function refusal(blocks: string): unknown[] {
  try {
    return [read(blocks)];
  } catch (error) {
    return error instanceof Problem ? [error.code, error.values['what']] : [error];
  }
}

describe('a selection', () => {
  it('has its text with bold and italic, cut runs joined, and characters for their elements', () => {
    const { paragraphs } = read(
      '<w:p><w:r><w:t>1</w:t></w:r><w:r><w:tab/><w:t xml:space="preserve">A </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r><w:r><w:rPr><w:b w:val="0"/><w:i/></w:rPr><w:t>x</w:t><w:noBreakHyphen/><w:br/></w:r></w:p>',
    );
    expect(paragraphs).toEqual([
      {
        inlines: [
          { kind: 'text', text: '1\tA ' },
          { kind: 'text', text: 'bold', bold: true },
          { kind: 'text', text: 'x\u2011\n', italic: true },
        ],
        isHeading: false,
        automatic: null,
      },
    ]);
  });

  it('knows headings by the name of their style, and lists by that of their style too', () => {
    const { paragraphs } = read(
      [
        ['H', 'berschrift1'],
        ['S', 'Steps'],
        ['M', 'MySteps'],
        ['N', ''],
      ]
        .map(([text = '', style]) => paragraphXml(text, style))
        .join(''),
    );
    const list = { list: '1', depth: 1, isMark: false };
    expect(paragraphs.map(({ isHeading, automatic }) => [isHeading, automatic])).toEqual([
      [true, null],
      [false, list],
      [false, list],
      [false, null],
    ]);
  });

  it('has no list where the paragraph takes itself out of that of its style', () => {
    const { paragraphs } = read(
      '<w:p><w:pPr><w:pStyle w:val="Steps"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>',
    );
    expect(paragraphs[0]?.automatic).toBeNull();
  });

  it.each([
    ['footnoteReference', 'a footnote or an endnote'],
    ['fldChar', 'a field, such as a reference'],
    ['commentReference', 'a comment'],
    ['drawing', 'a picture or a chart'],
    ['ruby', 'something other than text'],
  ])('with %s is refused, because it holds %s', (name, what) => {
    expect(refusal(`<w:p><w:r><w:${name}/></w:r></w:p>`)).toEqual(['selection-holds', what]);
  });

  it.each(['<w:sectPr/>', '<w:rPr><w:ins w:id="1"/></w:rPr>', '<w:pPrChange w:id="1"/>'])(
    'with %s in the properties of a paragraph is refused',
    (property) => {
      expect(refusal(`<w:p><w:pPr>${property}</w:pPr></w:p>`)[0]).toBe('selection-holds');
    },
  );
});
