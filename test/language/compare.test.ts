import fc from 'fast-check';
import { collapseSpaces, comparable, withAsciiDigits } from '../../src/language/compare';

describe('text that is compared', () => {
  it('has its case, width and spaces set aside', () => {
    expect(comparable(' Goal\u00a02 –  Inclusiveness ')).toBe('goal 2 – inclusiveness');
    expect(comparable('Ｇｏａｌ　２')).toBe('goal 2');
  });

  it('reads digits of other scripts as 0 to 9', () => {
    expect(withAsciiDigits('٣ ۴ ५')).toBe('3 4 5');
  });

  it('is the same by the short way for plain text as by the long one', () => {
    const text = fc.string({
      unit: fc.constantFrom(' ', 'a', 'Z', '0', ';', '~', '\t', 'é', '\u00a0'),
    });
    fc.assert(
      fc.property(text, (any) => {
        const long = withAsciiDigits(collapseSpaces(any.normalize('NFKC'))).toLowerCase();
        expect(comparable(any)).toBe(long);
      }),
    );
  });

  it('keeps what makes words different', () => {
    expect(comparable('Goal 1')).not.toBe(comparable('Goal 10'));
    expect(comparable('résumé')).not.toBe(comparable('resume'));
  });
});

describe('spaces', () => {
  it('collapse, line breaks and no-break spaces too', () => {
    expect(collapseSpaces('\ufeff a\r\n b\u00a0\u00a0c ')).toBe('a b c');
  });
});
