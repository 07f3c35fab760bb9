import { LANGUAGES } from '../../src/language/languages';
import { stylesXml, wordStyles } from '../../src/ooxml/styles';
import { typographyOf } from '../../src/ooxml/typography';

const rules = (language: (typeof LANGUAGES)[number]): string[] =>
  stylesXml(typographyOf(language)).match(/<w:style .*?<\/w:style>/g) ?? [];

describe('the styles of a report', () => {
  it('set complex scripts wherever they set the others: sizes, bold and fonts', () => {
    for (const rule of LANGUAGES.flatMap(rules)) {
      expect([rule, rule.includes('<w:szCs ')]).toEqual([rule, rule.includes('<w:sz ')]);
      expect([rule, rule.includes('<w:bCs/>')]).toEqual([rule, rule.includes('<w:b/>')]);
      expect([rule, rule.includes(' w:cs=')]).toEqual([rule, rule.includes(' w:ascii=')]);
    }
  });

  it('have notes smaller than the running text, in Arabic too (13 and 15 points)', () => {
    const sizes = (name: string) => {
      const style = wordStyles(typographyOf('ar')).find((one) => one.name === name);
      return [style?.size, style?.complexSize];
    };
    expect(sizes('Normal')).toEqual([24, 30]);
    expect(sizes('Note')).toEqual([20, 26]);
  });
});
