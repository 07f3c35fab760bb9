import { LANGUAGES, type Language } from '../../src/language/languages';
import { buildPackage } from '../../src/ooxml/build-package';
import { PART_NAMES, textOfPart } from '../../src/ooxml/package';
import { descendants, NAMESPACES, parseXml } from '../../src/ooxml/xml';
import { sampleReport } from '../hosts/word/support';

/** The chart's kind in each language, and the tag of the language. */
const EXPECTED: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Stacked bar chart', 'en-GB'],
  fr: ['Graphique à barres empilées', 'fr-FR'],
  es: ['Gráfico de barras apiladas', 'es-ES'],
  ru: ['Линейчатая диаграмма с накоплением', 'ru-RU'],
  zh: ['堆积条形图', 'zh-CN'],
  ar: ['مخطط شريطي مكدس', 'ar-EG'],
};

describe.each(LANGUAGES)('the sample report in %s', (language) => {
  const [kind, tag] = EXPECTED[language];

  it('has charts whose alternative text says what they are, and what is first and last', async () => {
    const report = await sampleReport({ language, profile: 'itu' });
    const main = parseXml(
      textOfPart(await buildPackage(report), PART_NAMES.document),
      PART_NAMES.document,
    );
    const texts = descendants(main, NAMESPACES.wp, 'docPr').map((drawing) =>
      drawing.getAttribute('descr'),
    );
    expect(texts).toHaveLength(2);
    const ends = [
      ['D.4', 'D.1'],
      ['2', '5'],
    ];
    report.figures.forEach(({ options, shownAs = options }, index) => {
      const named = (ends[index] ?? []).map((mark) => shownAs.find((name) => name.includes(mark)));
      for (const part of [kind, ...named]) expect(texts[index]).toContain(part);
    });
  });

  it('says its title, and its language in properties, styles and charts', async () => {
    const report = await sampleReport({ language, profile: 'itu' });
    const source = await buildPackage(report);
    const core = parseXml(textOfPart(source, PART_NAMES.core), PART_NAMES.core);
    const [title] = descendants(core, 'http://purl.org/dc/elements/1.1/', 'title');
    const [tongue] = descendants(core, 'http://purl.org/dc/elements/1.1/', 'language');
    expect(title?.textContent).toBe(report.title);
    expect(report.title).not.toBe('');
    expect(tongue?.textContent).toBe(tag);
    expect(textOfPart(source, PART_NAMES.styles)).toMatch(new RegExp(`<w:lang [^>]*"${tag}"`));
    for (const [name, { content }] of source.parts) {
      if (!/^word\/charts\/chart\d+\.xml$/.test(name)) continue;
      expect(content).toContain(`<c:lang val="${tag}"/>`);
    }
  });
});
