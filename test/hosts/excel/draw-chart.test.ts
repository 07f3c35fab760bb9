import { strFromU8, unzipSync } from 'fflate';
import type { Element } from '@xmldom/xmldom';
import type { Language } from '../../../src/language/languages';
import {
  childElement,
  descendants,
  elementAt,
  NAMESPACES,
  parseXml,
  rootElement,
} from '../../../src/ooxml/xml';
import type { RankedQuestion } from '../../../src/ranking/ranked-question';
import { resultSheet } from '../../../src/report/result-sheets';
import { goals, objectives } from '../../report/support/questions';
import { renderText } from '../../support/render';
import { openExcel, type OpenExcel } from './support';

async function drawn(
  question: RankedQuestion = objectives(),
  language: Language = 'en',
): Promise<OpenExcel> {
  const open = await openExcel();
  await open.workbook.writeResults([resultSheet(question, language)]);
  return open;
}

/** The root of the only chart of the saved workbook. */
function chartOf({ host }: OpenExcel): Element {
  const part = unzipSync(host.save())['xl/charts/chart1.xml'] ?? new Uint8Array();
  return rootElement(parseXml(strFromU8(part), 'chart'), 'chart');
}

const elements = (root: Element, name: string): readonly Element[] =>
  descendants(root, NAMESPACES.c, name);
const value = (root: Element, name: string): string | null =>
  elements(root, name)[0]?.getAttribute('val') ?? null;
const formula = (series: Element, ...path: readonly string[]): string | null =>
  elementAt(series, ...path, 'f')?.textContent ?? null;

describe('the chart of results in Excel', () => {
  it('is native: horizontal bars of 100 %, best option on top, legend above', async () => {
    const chart = chartOf(await drawn());
    expect(value(chart, 'barDir')).toBe('bar');
    expect(value(chart, 'grouping')).toBe('percentStacked');
    expect(value(chart, 'overlap')).toBe('100');
    expect(value(chart, 'gapWidth')).toBe('45');
    expect(value(chart, 'legendPos')).toBe('t');
    const [categories] = elements(chart, 'catAx');
    expect(categories && value(categories, 'orientation')).toBe('maxMin');
    expect(categories && value(categories, 'tickLblSkip')).toBe('1');
  });

  it('takes title, names, options and values from the cells', async () => {
    const open = await drawn();
    const chart = chartOf(open);
    const sheet = "'Results – objectives'!";
    const { firstRow, lastRow } = resultSheet(objectives(), 'en').chartData;
    const [head, top, bottom] = [firstRow + 1, firstRow + 2, lastRow + 1];
    const bound = elements(chart, 'ser').map((series) => [
      formula(series, 'tx', 'strRef'),
      formula(series, 'cat', 'strRef'),
      formula(series, 'val', 'numRef'),
    ]);
    expect(bound).toEqual(
      ['C', 'D', 'E', 'F'].map((column) => [
        `${sheet}$${column}$${head}`,
        `${sheet}$B$${top}:$B$${bottom}`,
        `${sheet}$${column}$${top}:$${column}$${bottom}`,
      ]),
    );
    const [title] = elements(chart, 'title');
    expect(title && formula(title, 'tx', 'strRef')).toBe(`${sheet}$A$1`);
    const [first] = elements(chart, 'cat');
    expect(first?.textContent).toContain('1) D.4 Inclusive information society');
  });

  it('has the colours of the specification, each set once, and dark outlines', async () => {
    const open = await drawn();
    const { series } = resultSheet(objectives(), 'en').chart;
    const looks = elements(chartOf(open), 'ser').map((each) => {
      const shape = childElement(each, 'spPr');
      const colours = shape === null ? [] : [...descendants(shape, NAMESPACES.a, 'srgbClr')];
      return colours.map((colour) => colour.getAttribute('val'));
    });
    expect(looks).toEqual(series.map(({ colour }) => [colour, '000000']));
    expect(open.host.counters.members.get('ChartFill.SetSolidColor')).toBe(series.length);
    const labels = elements(chartOf(open), 'dLbls').map((each) =>
      descendants(each, NAMESPACES.a, 'srgbClr')[0]?.getAttribute('val'),
    );
    expect(labels).toEqual(series.map(({ labelColour }) => labelColour));
  });

  it('never reads labels of a series, which Excel gives as null', async () => {
    const open = await drawn();
    await open.workbook.writeResults([resultSheet(objectives(), 'en')]);
    const read = [...open.host.counters.members.keys()].filter((name) =>
      /^ChartDataLabels\.[^=]*$/.test(name),
    );
    expect(read).toEqual(['ChartDataLabels.Format']);
  });

  it('shows split ballots in its labels after an update', async () => {
    const open = await drawn();
    const tally = objectives().tally;
    const positions = tally.positions.map((weight) => weight / 4);
    await open.workbook.writeResults([
      resultSheet(objectives({ tally: { ...tally, positions } }), 'en'),
    ]);
    const formats = elements(chartOf(open), 'numFmt').map((each) =>
      each.getAttribute('formatCode'),
    );
    expect(formats.filter((format) => format?.endsWith('"";0.0'))).toHaveLength(4);
  });

  it('is mirrored in Arabic', async () => {
    const [values] = elements(chartOf(await drawn(goals(), 'ar')), 'valAx');
    expect(values && value(values, 'orientation')).toBe('maxMin');
  });

  it('is printed on one page’s width by LibreOffice', async () => {
    const open = await drawn();
    const pages = await renderText(open.host.save(), 'xlsx');
    expect(pages).toHaveLength(1);
    const text = pages.join('');
    for (const words of ['2nd choice', '1) D.4 Inclusive information society', 'Kendall’s W']) {
      expect(text).toContain(words);
    }
    // The title over the table, and the one over the chart.
    expect(text.match(/Priority order of the objectives/g)).toHaveLength(2);
  });
});
