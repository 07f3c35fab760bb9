import { rawText } from '../../src/ooxml/block-text';
import { PART_NAMES, textOfPart } from '../../src/ooxml/package';
import { readPackage } from '../../src/ooxml/docx-file';
import { propertiesOf, runsOf } from '../ooxml/support/written';
import { controlOf, docxOf, paragraphsOf, paragraphWith, reportOf } from './support';

describe('case 11 (PHPWord 1232, python-docx 421, ONLYOFFICE 1867, typst 8500): a list in Arabic', () => {
  const items = ['اعتماد الوثيقة TDAG-20/3/3 بصيغتها', 'الإحاطة علماً', 'قبول التقرير'];
  const written = docxOf(
    reportOf([['recommendations', '', 'التوصيات:'], ...items.map((item) => ['', '1', item])], {
      language: 'ar',
    }),
  );

  it('is right-to-left in each paragraph and each run but that of a symbol', async () => {
    const control = controlOf(await written, 'recommendations');
    for (const paragraph of paragraphsOf(control)) {
      expect(propertiesOf(paragraph)).toContain('bidi');
      for (const { properties, content } of runsOf(paragraph)) {
        const isSymbol = content.includes('TDAG-20/3/3');
        expect([content, properties.includes('rtl')]).toEqual([content, !isSymbol]);
      }
    }
    const symbols = runsOf(paragraphWith(control, 'TDAG')).map(({ content }) => content);
    expect(symbols).toContain('TDAG-20/3/3');
  });

  it('has its labels at the right, where the text begins, and the text in its order', async () => {
    const control = controlOf(await written, 'recommendations');
    const [first] = runsOf(paragraphWith(control, 'TDAG'));
    expect(first?.content).toBe('1<tab>');
    expect(first?.properties).toContain('rtl');
    const lines = paragraphsOf(control).map((paragraph) => rawText(paragraph).trim());
    expect(lines.slice(-3)).toEqual(items.map((item, index) => `${index + 1}\t${item}`));
  });
});

describe('case 12 (pandoc 9909, docx-cli 6, python-docx 1601): Chinese text with curly quotes', () => {
  const written = docxOf(
    reportOf([['introduction', '', '中文“汉字” and "English"']], { language: 'zh' }),
  );

  it('has runs that ask for the Chinese font and say that they are Chinese', async () => {
    const control = controlOf(await written, 'introduction');
    const runs = runsOf(paragraphWith(control, '“汉字”'));
    const quoted = runs.filter(({ content }) => /[“”]/.test(content));
    expect(quoted.length).toBeGreaterThan(0);
    for (const { properties } of quoted) {
      expect(properties).toContain('rFonts hint=eastAsia');
      expect(properties.join()).toContain('eastAsia=zh-CN');
    }
  });

  it('has a Chinese font to ask for', async () => {
    const styles = textOfPart(readPackage(await written), PART_NAMES.styles);
    expect(styles).toMatch(/<w:rFonts [^>]*w:eastAsia="SimSun"/);
  });
});
