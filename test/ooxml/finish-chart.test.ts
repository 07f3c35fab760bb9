import type { Element } from '@xmldom/xmldom';
import { buildPackage, chartPart } from '../../src/ooxml/build-package';
import { chartTexts } from '../../src/ooxml/chart-run';
import { toDocx } from '../../src/ooxml/docx-file';
import { textOfPart } from '../../src/ooxml/package';
import {
  childElement,
  descendants,
  elementAt,
  NAMESPACES,
  parseXml,
  rootElement,
} from '../../src/ooxml/xml';
import type { Report } from '../../src/report/content';
import { workbookReader } from '../support/chart-checks';
import { checkPackage } from '../support/package-checks';
import { validate } from '../support/validator';
import { arabicReport } from './support/arabic-report';
import { chineseReport } from './support/chinese-report';
import { englishReport } from './support/english-report';
import { block, chart, OBJECTIVE_COUNTS, report } from './support/report-parts';

const CHART = 'word/charts/chart1.xml';

async function chartRoot(of: Report): Promise<Element> {
  const xml = textOfPart(await buildPackage(of), CHART);
  return rootElement(parseXml(xml, CHART), CHART);
}

/** The values of an attribute of every element of a name. */
function all(root: Element, space: 'a' | 'c', name: string, attribute = 'val'): Set<string> {
  const elements = descendants(root, NAMESPACES[space], name);
  return new Set(elements.map((element) => element.getAttribute(attribute) ?? ''));
}

function texts(root: Element | null, name: string): string[] {
  return root === null
    ? []
    : descendants(root, NAMESPACES.c, name).map(({ textContent }) => textContent ?? '');
}

function onlyChart(of: Report): Parameters<typeof chartPart>[0] {
  const figure = of.blocks.flatMap(({ pieces }) => pieces).find(({ kind }) => kind === 'figure');
  if (figure?.kind !== 'figure') throw new Error('The report has no figure.');
  return figure.chart;
}

describe('the chart of a figure', () => {
  it('has horizontal bars stacked to 100 %, best option on top', async () => {
    const root = await chartRoot(englishReport);
    expect(all(root, 'c', 'barDir')).toEqual(new Set(['bar']));
    expect(all(root, 'c', 'grouping')).toEqual(new Set(['percentStacked']));
    expect(all(root, 'c', 'overlap')).toEqual(new Set(['100']));
    const axis = elementAt(root, 'chart', 'plotArea', 'catAx', 'scaling', 'orientation');
    expect(axis?.getAttribute('val')).toBe('maxMin');
    expect(texts(descendants(root, NAMESPACES.c, 'cat')[0] ?? null, 'v')).toEqual([
      '1) D.4 Inclusive information society',
      '2) D.3 Enabling environment',
      '3) D.2 Modern and secure infrastructure',
      '4) D.1 Coordination',
    ]);
  });

  it('has a series a position, in the colours of the specification, outlined in 0.75 point', async () => {
    const root = await chartRoot(englishReport);
    const series = descendants(root, NAMESPACES.c, 'ser');
    expect(series.map((one) => texts(childElement(one, 'tx'), 'v')[0])).toEqual([
      'First choice',
      '2nd choice',
      '3rd choice',
      'Last choice',
    ]);
    const fill = (one: Element, ...path: string[]): string | undefined =>
      elementAt(one, 'spPr', ...path, 'solidFill', 'srgbClr')?.getAttribute('val') ?? undefined;
    expect(series.map((one) => fill(one))).toEqual(['1F6DB3', '6FA8DC', 'B3D1EC', 'F0F6FC']);
    expect(series.map((one) => fill(one, 'ln'))).toEqual(Array(4).fill('000000'));
    expect(series.map((one) => elementAt(one, 'spPr', 'ln')?.getAttribute('w'))).toEqual(
      Array(4).fill('9525'),
    );
  });

  it('labels segments with their values in the label colour, and leaves out what does not fit', async () => {
    const root = await chartRoot(
      report('en', [
        block('figure', '', 'F', {
          kind: 'figure',
          chart: chart(
            {
              key: 'k',
              title: 'T',
              rankTitle: 'R',
              categoryTitle: 'C',
              language: 'en',
              altText: 'x',
            },
            ['a', 'b'],
            ['first', 'last'],
            [
              [1, 999],
              [0, 5],
            ],
          ),
        }),
      ]),
    );
    const labels = descendants(root, NAMESPACES.c, 'ser').map((series) => {
      const all = childElement(series, 'dLbls');
      const of = (name: string, attribute: string): string | null | undefined =>
        all === null ? null : childElement(all, name)?.getAttribute(attribute);
      const colours = all === null ? [] : descendants(all, NAMESPACES.a, 'srgbClr');
      return {
        shown: of('showVal', 'val'),
        format: of('numFmt', 'formatCode'),
        colour: colours.at(-1)?.getAttribute('val'),
      };
    });
    expect(labels.map(({ shown, colour }) => [shown, colour])).toEqual([
      ['1', 'FFFFFF'],
      ['1', '000000'],
    ]);
    // Of 1000 ballots on a bar of 372 pixels, fewer than some 20 leave no room for two digits.
    const [threshold] = labels.map(
      ({ format }) => /^\[<(\d+(?:\.\d)?)\]"";0$/.exec(format ?? '')?.[1],
    );
    expect(Number(threshold)).toBeGreaterThan(10);
    expect(Number(threshold)).toBeLessThan(99);
  });

  it.each([
    ['en-GB', englishReport, 'Times New Roman'],
    ['zh-CN', chineseReport, 'Times New Roman'],
    ['ar-EG', arabicReport, 'Traditional Arabic'],
  ])('says %s, and has fonts for every script', async (tag, of, complex) => {
    const root = await chartRoot(of);
    expect(all(root, 'c', 'lang')).toEqual(new Set([tag]));
    expect(all(root, 'a', 'endParaRPr', 'lang')).toEqual(new Set([tag]));
    expect(all(root, 'a', 'latin', 'typeface')).toEqual(new Set(['Times New Roman']));
    expect(all(root, 'a', 'ea', 'typeface')).toEqual(new Set(['SimSun']));
    expect(all(root, 'a', 'cs', 'typeface')).toEqual(new Set([complex]));
  });

  it('is mirrored in Arabic, and its texts are right-to-left', async () => {
    const root = await chartRoot(arabicReport);
    const orientation = elementAt(root, 'chart', 'plotArea', 'valAx', 'scaling', 'orientation');
    expect(orientation?.getAttribute('val')).toBe('maxMin');
    expect(all(root, 'a', 'pPr', 'rtl')).toEqual(new Set(['1']));
    const names = texts(descendants(root, NAMESPACES.c, 'cat')[0] ?? null, 'v');
    expect(names[3]).toBe('\u202b4) D.1: التنسيق\u202c');
  });

  it('is not mirrored elsewhere', async () => {
    const root = await chartRoot(chineseReport);
    const orientation = elementAt(root, 'chart', 'plotArea', 'valAx', 'scaling', 'orientation');
    expect(orientation?.getAttribute('val')).toBe('minMax');
    expect(all(root, 'a', 'pPr', 'rtl')).toEqual(new Set(['']));
  });

  it('embeds a workbook with its data, which nobody refreshes unasked', async () => {
    const source = await buildPackage(englishReport);
    const part = source.parts.get(CHART);
    const root = await chartRoot(englishReport);
    expect(elementAt(root, 'externalData', 'autoUpdate')?.getAttribute('val')).toBe('0');
    const target = part?.relationships.map((link) => link.target) ?? [];
    const workbook = source.parts.get(target[0] ?? '')?.content;
    if (!(workbook instanceof Uint8Array)) throw new Error('The chart has no workbook.');
    const cells = workbookReader(workbook);
    expect(cells('Sheet1!$B$1:$E$1')).toEqual([
      'First choice',
      '2nd choice',
      '3rd choice',
      'Last choice',
    ]);
    expect(cells('Sheet1!$A$2:$B$3')).toEqual([
      '1) D.4 Inclusive information society',
      '16',
      '2) D.3 Enabling environment',
      '10',
    ]);
    expect(await validate(workbook, 'xlsx')).toEqual([]);
  });

  it('refuses to draw nothing', async () => {
    const empty = { ...onlyChart(englishReport), categories: [] };
    const of = report('en', [block('figure', '', 'F', { kind: 'figure', chart: empty })]);
    await expect(buildPackage(of)).rejects.toMatchObject({ code: 'chart-without-data' });
  });

  it('fits on a page with any number of options', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `Option ${index}`);
    const counts = names.map(() => OBJECTIVE_COUNTS[0]);
    const many = chart(onlyChart(englishReport), names, ['a', 'b', 'c', 'd'], counts);
    const of = report('en', [block('figure', '', 'F', { kind: 'figure', chart: many })]);
    expect(checkPackage(toDocx(await buildPackage(of)))).toEqual([]);
  });
});

describe('the chart part for a workbook with the data in cells', () => {
  const references = {
    categories: "'Result of A & B'!$A$2:$A$5",
    series: ['B', 'C', 'D', 'E'].map((column) => ({
      name: `'Result of A & B'!$${column}$1`,
      values: `'Result of A & B'!$${column}$2:$${column}$5`,
    })),
  };

  it('points there, keeps its look, and embeds nothing', async () => {
    const figure = onlyChart(englishReport);
    const root = rootElement(parseXml(await chartPart(figure, references), 'chart'), 'chart');
    expect(childElement(root, 'externalData')).toBeNull();
    const [first] = descendants(root, NAMESPACES.c, 'ser');
    expect(texts(first ?? null, 'f')).toEqual([
      "'Result of A & B'!$B$1",
      "'Result of A & B'!$A$2:$A$5",
      "'Result of A & B'!$B$2:$B$5",
    ]);
    expect(texts(first ?? null, 'v')).toEqual([
      'First choice',
      ...chartTexts(figure).categories,
      ...['16', '10', '6', '2'],
    ]);
    expect(all(root, 'c', 'lang')).toEqual(new Set(['en-GB']));
  });
});
