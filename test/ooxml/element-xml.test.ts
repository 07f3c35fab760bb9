import { Document, FileChild, Packer, type IContext, type IXmlableObject } from 'docx';
import fc from 'fast-check';
import { readPackage } from '../../src/ooxml/docx-file';
import { elementXml } from '../../src/ooxml/element-xml';
import { BlockParagraph } from '../../src/ooxml/elements';
import { PART_NAMES, textOfPart } from '../../src/ooxml/package';
import { textRuns } from '../../src/ooxml/text-runs';
import { typographyOf } from '../../src/ooxml/typography';
import { LANGUAGES } from '../../src/language/languages';
import { anyText } from './support/any-report';

/** Paragraphs that keep the XML which ours makes of them, while the library writes its own. */
class Watched extends FileChild {
  ours = '';

  constructor(private readonly paragraph: BlockParagraph) {
    super('w:p');
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const form = this.paragraph.prepForXml(context);
    this.ours = elementXml(form ?? {});
    return form;
  }
}

describe('the XML of an element', () => {
  it('is what the library writes for it, whatever its text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyText(), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...LANGUAGES),
        async (texts, language) => {
          const children = texts.map(
            (text) =>
              new Watched(
                new BlockParagraph({ style: 'x' }, textRuns(text, typographyOf(language))),
              ),
          );
          const document = new Document({ sections: [{ children }] });
          const packed = readPackage(await Packer.pack(document, 'uint8array'));
          expect(textOfPart(packed, PART_NAMES.document)).toContain(
            `<w:body>${children.map(({ ours }) => ours).join('')}<w:sectPr>`,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    [{ 'w:tab': {} }, '<w:tab/>'],
    [{ 'w:b': { _attr: { 'w:val': false } } }, '<w:b w:val="false"/>'],
    [{ 'w:rPr': [{ 'w:b': {} }, { 'w:i': {} }] }, '<w:rPr><w:b/><w:i/></w:rPr>'],
    [
      { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, `R&D <x> "q" 'a'`] },
      '<w:t xml:space="preserve">R&amp;D &lt;x&gt; &quot;q&quot; &apos;a&apos;</w:t>',
    ],
  ])('has attributes, children and escaped text: %j', (element, xml) => {
    expect(elementXml(element)).toBe(xml);
  });
});
