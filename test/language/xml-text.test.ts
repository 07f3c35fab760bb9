import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { xmlAttribute, xmlCharacters, xmlText } from '../../src/language/xml-text';

describe('text made safe for XML', () => {
  it('has its markup characters escaped', () => {
    expect(xmlText('R&D <x> "q"')).toBe('R&amp;D &lt;x&gt; &quot;q&quot;');
  });

  it('loses the characters that XML 1.0 forbids', () => {
    expect(xmlText('a\u000bb\u0000c\fd\ufffee\uffff')).toBe('abcde');
  });

  it('keeps emoji and shows a lone surrogate as U+FFFD', () => {
    expect(xmlText('😀 \ud83d! \ude00')).toBe('😀 \ufffd! \ufffd');
  });

  it('keeps tabs and line ends in an element, and writes them as references in an attribute', () => {
    expect(xmlText('a\tb\nc')).toBe('a\tb\nc');
    expect(xmlAttribute('a\tb\r\nc"')).toBe('a&#9;b&#13;&#10;c&quot;');
  });

  it('keeps the line ends of XML 1.1 apart from those of XML 1.0', () => {
    expect(xmlText('a\u0085b\u2028c\u2029')).toBe('a&#133;b&#8232;c&#8233;');
  });

  it('is read back by a parser as the same characters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const document = new DOMParser().parseFromString(
          `<a b="${xmlAttribute(text)}">${xmlText(text)}</a>`,
          'text/xml',
        );
        const characters = xmlCharacters(text);
        expect(document.documentElement?.getAttribute('b')).toBe(characters);
        expect(document.documentElement?.textContent).toBe(characters.replace(/\r\n?/g, '\n'));
      }),
    );
  });
});
