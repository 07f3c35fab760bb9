import fc from 'fast-check';
import { segmentsOf } from '../../src/ooxml/direction';

/** Left-to-right pieces of a text in an Arabic document. */
function latinPieces(text: string): string[] {
  return segmentsOf(text, 'rtl')
    .filter(({ direction }) => direction === 'ltr')
    .map((segment) => segment.text);
}

describe('text in an Arabic document', () => {
  it('keeps a document symbol in one left-to-right piece', () => {
    expect(latinPieces('انظر الوثيقة TDAG-20/3/3 بهذا الشأن')).toEqual(['TDAG-20/3/3']);
  });

  it('keeps the brackets of a symbol, and not those around it', () => {
    expect(latinPieces('الوثيقة TDAG-18/7(Rev.1) المنقحة')).toEqual(['TDAG-18/7(Rev.1)']);
    expect(latinPieces('الفريق (TDAG) الاستشاري')).toEqual(['TDAG']);
  });

  it('parts symbols that an Arabic comma parts, so that they stand in the order of reading', () => {
    expect(latinPieces('D.4، D.3')).toEqual(['D.4', 'D.3']);
  });

  it('keeps several Latin words together', () => {
    expect(latinPieces('منصة Smart Africa الجديدة')).toEqual(['Smart Africa']);
  });

  it('takes an address and a telephone number as left-to-right', () => {
    expect(latinPieces('name@example.org')).toEqual(['name@example.org']);
    expect(latinPieces('الهاتف +00 00 000 0000')).toEqual(['+00 00 000 0000']);
  });

  it('leaves years and labels with the Arabic around them', () => {
    expect(segmentsOf('الفترة 2024-2027 (1)', 'rtl')).toEqual([
      { text: 'الفترة 2024-2027 (1)', direction: 'rtl' },
    ]);
  });

  it('never takes a line end or a tab into a left-to-right piece', () => {
    expect(latinPieces('ITU\nTDAG\tWTDC')).toEqual(['ITU', 'TDAG', 'WTDC']);
  });
});

describe('text in a left-to-right document', () => {
  it('is one piece without Arabic or Hebrew', () => {
    expect(segmentsOf('TDAG-20/3/3, 建议', 'ltr')).toEqual([
      { text: 'TDAG-20/3/3, 建议', direction: 'ltr' },
    ]);
  });

  it('has a right-to-left piece from the first Arabic letter to the last', () => {
    expect(segmentsOf('(in Arabic: بيئة تمكينية)', 'ltr')).toEqual([
      { text: '(in Arabic: ', direction: 'ltr' },
      { text: 'بيئة تمكينية', direction: 'rtl' },
      { text: ')', direction: 'ltr' },
    ]);
  });
});

it('the pieces of any text joined are the text, and neighbours differ', () => {
  const anyText = fc.array(
    fc.constantFrom('a', 'Z', '1', '+', ' ', '(', ')', '/', '.', 'ب', 'ת', '،', '建', '\n', '\t'),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(anyText, fc.constantFrom('ltr' as const, 'rtl' as const), (characters, base) => {
      const text = characters.join('');
      const segments = segmentsOf(text, base);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      expect(segments.every((segment) => segment.text !== '')).toBe(true);
    }),
    { numRuns: 500 },
  );
});
