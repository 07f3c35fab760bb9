import { buildPackage } from '../../src/ooxml/build-package';
import { toDocx } from '../../src/ooxml/docx-file';
import { PART_NAMES, textOfPart } from '../../src/ooxml/package';
import {
  childElement,
  childElements,
  descendants,
  NAMESPACES,
  parseXml,
} from '../../src/ooxml/xml';
import type { Report } from '../../src/report/content';
import { checkPackage } from '../support/package-checks';
import { validate } from '../support/validator';
import { arabicReport } from './support/arabic-report';
import { chineseReport } from './support/chinese-report';
import { englishReport } from './support/english-report';
import {
  block,
  bold,
  figureNumber,
  paragraph,
  reference,
  report,
  table,
} from './support/report-parts';
import { inShort, propertiesOf, runsOf, writtenDocument, writtenPart } from './support/written';

const REPORTS: readonly [string, Report][] = [
  ['English', englishReport],
  ['Chinese', chineseReport],
  ['Arabic', arabicReport],
];

describe('a document of a report', () => {
  it.each(REPORTS)('in %s is valid Office Open XML', async (_language, of) => {
    expect(await validate(toDocx(await buildPackage(of)))).toEqual([]);
  });

  it.each(REPORTS)('in %s has none of the faults that Word minds', async (_language, of) => {
    expect(checkPackage(toDocx(await buildPackage(of)))).toEqual([]);
  });

  it('is the same byte for byte at every time', async () => {
    jest.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z'), doNotFake: ['setTimeout'] });
    const first = toDocx(await buildPackage(englishReport));
    jest.setSystemTime(new Date('2031-07-15T18:30:00Z'));
    const second = toDocx(await buildPackage(englishReport));
    jest.useRealTimers();
    expect(second).toEqual(first);
  });

  it('has only the parts that it needs', async () => {
    const { parts } = await buildPackage(englishReport);
    expect([...parts.keys()].sort()).toEqual([
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'docProps/core.xml',
      'word/charts/chart1.xml',
      'word/charts/chart2.xml',
      'word/document.xml',
      'word/embeddings/Microsoft_Excel_Worksheet1.xlsx',
      'word/embeddings/Microsoft_Excel_Worksheet2.xlsx',
      'word/header1.xml',
      'word/header2.xml',
      'word/settings.xml',
      'word/styles.xml',
      'word/theme/theme1.xml',
    ]);
  });

  it('says its title and language in its properties', async () => {
    const xml = textOfPart(await buildPackage(chineseReport), PART_NAMES.core);
    expect(xml).toContain('<dc:title>战略规划和运作规划工作组报告</dc:title>');
    expect(xml).toContain('<dc:language>zh-CN</dc:language>');
  });

  it('refuses two blocks with one tag', async () => {
    const twice = report('en', [block('annex', 'a', 'A'), block('annex', 'a', 'B')]);
    await expect(buildPackage(twice)).rejects.toMatchObject({
      code: 'block-repeated',
      values: { tag: 'concord:annex:a' },
    });
  });
});

describe('a block', () => {
  it('is a content control with its title, tag and an id of its own', async () => {
    const document = await writtenDocument(
      report('en', [
        block('introduction', '', 'Introduction', paragraph('normal', 'x')),
        block('annex', 'questions', `Annex ${'x'.repeat(70)}`, paragraph('normal', 'y')),
      ]),
    );
    const controls = descendants(document, NAMESPACES.w, 'sdtPr').map((control) =>
      childElements(control).map(inShort),
    );
    expect(controls.map((properties) => properties.slice(0, 2))).toEqual([
      ['alias val=Introduction', 'tag val=concord:introduction:'],
      [`alias val=Annex ${'x'.repeat(58)}`, 'tag val=concord:annex:questions'],
    ]);
    expect(new Set(controls.map((properties) => properties[2])).size).toBe(2);
    expect(controls.every((properties) => /^id val=\d+$/.test(properties[2] ?? ''))).toBe(true);
  });

  it('keeps its id when other blocks come and go', async () => {
    const idOf = async (of: Report): Promise<string> => {
      const ids = descendants(await writtenDocument(of), NAMESPACES.w, 'id');
      return ids.at(-1)?.getAttributeNS(NAMESPACES.w, 'val') ?? '';
    };
    const annex = block('annex', 'a', 'Annex', paragraph('normal', 'x'));
    const other = block('closing', '', 'End', paragraph('rule', '___'));
    expect(await idOf(report('en', [other, annex]))).toBe(await idOf(report('fr', [annex])));
  });

  it('without pieces holds an empty paragraph', async () => {
    expect(await childrenOfBlock(report('en', [block('annex', '', 'A')]))).toEqual(['p']);
  });

  it('has a paragraph before, between and after tables', async () => {
    const rows = table([[paragraph('table-text', 'a')]]);
    expect(await childrenOfBlock(report('en', [block('annex', '', 'A', rows, rows)]))).toEqual([
      'p',
      'tbl',
      'p',
      'tbl',
      'p',
    ]);
    expect(
      await childrenOfBlock(
        report('en', [
          block('annex', '', 'A', paragraph('normal', 'x'), rows, paragraph('normal', 'y')),
        ]),
      ),
    ).toEqual(['p', 'tbl', 'p']);
  });
});

describe('a block that begins with a line break or a field', () => {
  // LibreOffice 7.4 drops both from the first paragraph of a block-level control.
  it('has a paragraph of one point before, which begins the page of an annex', async () => {
    const [lead, title, ...rest] = await paragraphs(
      report('en', [block('annex', '', 'A', paragraph('annex-title', 'Annex 1\nTitle'))]),
    );
    expect(lead).toEqual([
      'pStyle val=Normal',
      'pageBreakBefore',
      'spacing after=0 before=0 line=20 lineRule=exact',
      'rPr',
    ]);
    expect(title).toEqual(['pStyle val=AnnexNoTitle']);
    expect(rest).toEqual([]);
  });

  it('has one before a reference, and none before plain text', async () => {
    const start = (inlines: Parameters<typeof paragraph>[1]) =>
      childrenOfBlock(report('en', [block('survey', '', 'S', paragraph('normal', inlines))]));
    expect(await start([reference('b', 'Figure 1')])).toEqual(['p', 'p']);
    expect(await start('As it stands')).toEqual(['p']);
  });
});

async function childrenOfBlock(of: Report): Promise<(string | null)[]> {
  const content = descendants(await writtenDocument(of), NAMESPACES.w, 'sdtContent')[0];
  return content === undefined ? [] : childElements(content).map(({ localName }) => localName);
}

/** The properties of each paragraph of a block. */
async function paragraphs(of: Report): Promise<string[][]> {
  return descendants(await writtenDocument(of), NAMESPACES.w, 'p').map(propertiesOf);
}

describe('a paragraph', () => {
  it.each([
    ['title', ['pStyle val=Title1']],
    ['normal', ['pStyle val=Normal']],
    ['note', ['pStyle val=Note']],
    ['caption', ['pStyle val=FigureNoTitle']],
    ['table-head', ['pStyle val=Tablehead']],
    ['annex-title', ['pStyle val=AnnexNoTitle', 'pageBreakBefore']],
    ['rule', ['pStyle val=Normal', 'jc val=center']],
  ] as const)('of style %s has its Word style', async (style, properties) => {
    const of = report('en', [block('annex', '', 'A', paragraph(style, 'x'))]);
    expect(await paragraphs(of)).toEqual([properties]);
  });

  it('with a label has it before a tab, in the style of its level', async () => {
    const of = report('en', [block('annex', '', 'A', paragraph('list-2', 'text', 'a)'))]);
    const [element] = descendants(await writtenDocument(of), NAMESPACES.w, 'p');
    expect(element === undefined ? [] : propertiesOf(element)).toEqual(['pStyle val=enumlev2']);
    expect(element === undefined ? [] : runsOf(element).map(({ content }) => content)).toEqual([
      'a)<tab>',
      'text',
    ]);
  });

  it('of a list without a label starts where the text of its neighbours does', async () => {
    const of = report('en', [block('annex', '', 'A', paragraph('list-1', 'text'))]);
    expect(await paragraphs(of)).toEqual([['pStyle val=enumlev1', 'ind firstLine=0']]);
  });

  it('with line breaks is not justified, because each of its lines would be stretched', async () => {
    const of = report('en', [
      block('annex', '', 'A', paragraph('note', 'x'), paragraph('note', 'a\nb')),
    ]);
    expect(await paragraphs(of)).toEqual([['pStyle val=Note'], ['pStyle val=Note', 'jc val=left']]);
  });

  it('that is a caption over a figure stays on its page', async () => {
    const [figure] = englishReport.blocks.flatMap(({ pieces }) =>
      pieces.filter((piece) => piece.kind === 'figure'),
    );
    if (figure === undefined) throw new Error('The report has no figure.');
    const of = report('en', [block('figure', '', 'F', paragraph('caption', 'x'), figure)]);
    expect((await paragraphs(of))[0]).toEqual(['pStyle val=FigureNoTitle', 'keepNext']);
  });
});

describe('a caption and a reference to it', () => {
  const of = report('en', [
    block(
      'introduction',
      '',
      'I',
      paragraph('normal', [reference('fig 1: objectives', 'Figure 1')]),
    ),
    block(
      'figure',
      '',
      'F',
      paragraph('normal', 'x'),
      paragraph('caption', [figureNumber('fig 1: objectives', 'Figure ', '1'), bold(' – T')]),
    ),
  ]);

  it('are fields that show their results, around and to one bookmark that Word takes', async () => {
    const document = await writtenDocument(of);
    const instructions = descendants(document, NAMESPACES.w, 'instrText').map(
      ({ textContent }) => textContent,
    );
    const [start] = descendants(document, NAMESPACES.w, 'bookmarkStart');
    const name = start?.getAttributeNS(NAMESPACES.w, 'name') ?? '';
    expect(name).toMatch(/^_Ref\d+$/);
    expect(instructions).toEqual([` REF ${name} \\h `, ' SEQ Figure \\* ARABIC ']);
    const caption = descendants(document, NAMESPACES.w, 'p').at(-1);
    expect(
      caption === undefined
        ? ''
        : runsOf(caption)
            .map(({ content }) => content)
            .join(''),
    ).toBe('Figure <fldChar><instrText><fldChar>1<fldChar> – T');
  });

  it('pass the checks', async () => {
    expect(checkPackage(toDocx(await buildPackage(of)))).toEqual([]);
  });
});

describe('an Arabic document', () => {
  it('is right-to-left in every paragraph with text, every table, and the section', async () => {
    const document = await writtenDocument(arabicReport);
    const isForeign = descendants(document, NAMESPACES.w, 'p').filter(
      (element) => !propertiesOf(element).includes('bidi'),
    );
    expect(isForeign.map(({ textContent }) => textContent)).toEqual(['']);
    const tables = descendants(document, NAMESPACES.w, 'tblPr');
    expect(tables.every((properties) => childElement(properties, 'bidiVisual') !== null)).toBe(
      true,
    );
    const [section] = descendants(document, NAMESPACES.w, 'sectPr');
    expect(
      section === undefined ? [] : childElements(section).map(({ localName }) => localName),
    ).toContain('bidi');
  });

  it('has a right-to-left style for its running text', async () => {
    const styles = await writtenPart(arabicReport, PART_NAMES.styles);
    const normal = descendants(styles, NAMESPACES.w, 'style')[0];
    expect(normal === undefined ? [] : propertiesOf(normal)).toContain('bidi');
  });

  it.each([englishReport, chineseReport])('differs from others', async (of) => {
    const document = await writtenDocument(of);
    expect(descendants(document, NAMESPACES.w, 'bidi')).toEqual([]);
    expect(descendants(document, NAMESPACES.w, 'bidiVisual')).toEqual([]);
  });
});

describe('a table', () => {
  it('marks its header rows, centres only their headings, keeps rows whole, fills the text width', async () => {
    const cell = (text: string) => paragraph('table-text', text);
    const rows = [
      [paragraph('table-head', 'H1'), paragraph('table-head', 'H2')],
      [paragraph('table-head', 'a'), cell('b')],
    ];
    const document = await writtenDocument(
      report('en', [block('annex', '', 'A', table(rows, { headerRows: 1, widths: [1, 3] }))]),
    );
    const rowProperties = descendants(document, NAMESPACES.w, 'trPr').map((row) =>
      childElements(row).map(({ localName }) => localName),
    );
    expect(rowProperties).toEqual([['cantSplit', 'tblHeader'], ['cantSplit']]);
    const widths = descendants(document, NAMESPACES.w, 'gridCol').map((column) =>
      Number(column.getAttributeNS(NAMESPACES.w, 'w')),
    );
    expect(widths).toEqual([2410, 7229]);
    const heads = descendants(document, NAMESPACES.w, 'p')
      .map(propertiesOf)
      .filter(([style]) => style === 'pStyle val=Tablehead');
    expect(heads.map((properties) => properties.includes('jc val=left'))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('two figures', () => {
  it('have parts, workbooks and drawings of their own', async () => {
    const source = await buildPackage(englishReport);
    const main = source.parts.get(PART_NAMES.document);
    const charts = main?.relationships.filter(({ type }) => type.endsWith('/chart')) ?? [];
    expect(charts.map(({ target }) => target)).toEqual([
      'word/charts/chart1.xml',
      'word/charts/chart2.xml',
    ]);
    const workbooks = charts.map(
      ({ target }) => source.parts.get(target)?.relationships[0]?.target,
    );
    expect(new Set(workbooks).size).toBe(2);
    const document = parseXml(textOfPart(source, PART_NAMES.document), PART_NAMES.document);
    const drawings = descendants(document, '*', 'docPr');
    expect(drawings.map((drawing) => drawing.getAttribute('id'))).toEqual(['1', '2']);
    expect(drawings.map((drawing) => drawing.getAttribute('descr'))).toEqual([
      'Stacked bar chart of how 34 members ranked four objectives: D.4 Inclusive information society first, D.1 Coordination last.',
      'Stacked bar chart of how 34 members ranked five goals: Inclusiveness first, Partnerships last.',
    ]);
  });
});
