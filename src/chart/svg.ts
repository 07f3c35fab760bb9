import { formatNumber } from '../language/format';
import { directionOf, LOCALE, type Direction } from '../language/languages';
import { xmlAttribute, xmlText } from '../language/xml-text';
import type { ChartSeries, ChartSpecification } from './specification';
import { textWidth, wrapText } from './svg-text';

/** Pixels of the picture; the columns are rank, option name and bar, from the start side. */
const WIDTH = 760;
const MARGIN = 12;
const NAME_START = 76;
const NAME_WIDTH = 234;
const BAR_START = 322;
const BAR_WIDTH = WIDTH - BAR_START - MARGIN;
const BAR_HEIGHT = 24;
const FONT_SIZE = 14;
const LINE_HEIGHT = 18;
const ROW_GAP = 14;
const SWATCHES_WIDTH = 90;
const SWATCH = 14;

const FONTS = "'Noto Sans', 'Segoe UI', Arial, 'Noto Sans SC', 'Microsoft YaHei', sans-serif";

interface Drawing {
  readonly markup: string;
  /** Pixels down the page that the drawing takes. */
  readonly height: number;
}

/**
 * The chart as a self-contained SVG picture: rank, option and bar in each row, the legend above.
 * Languages written from right to left get the mirror image. Any text is made safe.
 */
export function chartSvg(chart: ChartSpecification): string {
  const direction = directionOf(chart.language);
  const head = headRow(chart, direction);
  let top = head.height;
  const rows = chart.categories.map((_, index) => {
    const row = optionRow(chart, index, top, direction);
    top += row.height;
    return row.markup;
  });
  const height = top + MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${WIDTH}" height="${height}"`,
    ` viewBox="0 0 ${WIDTH} ${height}" xml:lang="${LOCALE[chart.language]}"`,
    ` font-family="${FONTS}" font-size="${FONT_SIZE}" direction="${direction}">`,
    `<title>${xmlText(chart.title)}</title><desc>${xmlText(chart.altText)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#FFFFFF"/>`,
    head.markup,
    ...rows,
    '</svg>',
  ].join('');
}

function headRow(chart: ChartSpecification, direction: Direction): Drawing {
  const lines = wrapText(chart.categoryTitle, NAME_WIDTH, FONT_SIZE);
  const height = Math.max(1, lines.length) * LINE_HEIGHT + ROW_GAP;
  const markup = [
    text(chart.rankTitle ?? '', MARGIN, LINE_HEIGHT + 4, direction, { bold: true }),
    ...lines.map((line, at) =>
      text(line, NAME_START, (at + 1) * LINE_HEIGHT + 4, direction, { bold: true }),
    ),
    legend(chart, LINE_HEIGHT + 4, direction),
  ];
  return { markup: markup.join(''), height };
}

/** First choice, one swatch a position, last choice; then the grey swatch, if it is in the chart. */
function legend(chart: ChartSpecification, baseline: number, direction: Direction): string {
  const positions = chart.series.slice(0, chart.categories.length);
  const others = chart.series.slice(chart.categories.length);
  const swatch = Math.min(SWATCH, SWATCHES_WIDTH / Math.max(1, positions.length));
  const parts: string[] = [];
  let start = BAR_START;
  const write = (words: string): void => {
    parts.push(text(words, start, baseline, direction));
    start += textWidth(words, FONT_SIZE) + 8;
  };
  const paint = (series: ChartSeries, width: number): void => {
    parts.push(box(start, baseline - 12, width, SWATCH, series, chart.outline, direction));
    start += width;
  };
  write(positions[0]?.name ?? '');
  for (const series of positions) paint(series, swatch);
  start += 8;
  if (positions.length > 1) write(positions.at(-1)?.name ?? '');
  for (const series of others) {
    start += 8;
    paint(series, SWATCH);
    start += 8;
    write(series.name);
  }
  return parts.join('');
}

function optionRow(
  chart: ChartSpecification,
  index: number,
  top: number,
  direction: Direction,
): Drawing {
  const { label, name } = chart.categories[index] ?? { label: '', name: '' };
  const lines = wrapText(name, NAME_WIDTH, FONT_SIZE);
  const height = Math.max(BAR_HEIGHT, lines.length * LINE_HEIGHT) + ROW_GAP;
  const middle = top + (height - ROW_GAP) / 2;
  const firstBaseline = middle + 5 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  const markup = [
    text(label, MARGIN, middle + 5, direction),
    ...lines.map((line, at) => text(line, NAME_START, firstBaseline + at * LINE_HEIGHT, direction)),
    bar(chart, index, middle - BAR_HEIGHT / 2, direction),
  ];
  return { markup: markup.join(''), height };
}

/** The segments of one option, each as wide as its share, with its weight where there is room. */
function bar(chart: ChartSpecification, index: number, top: number, direction: Direction): string {
  const total = chart.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0);
  if (total === 0) return '';
  let start = BAR_START;
  const segments = chart.series.map((series) => {
    const value = series.values[index] ?? 0;
    if (value === 0) return '';
    const width = (value / total) * BAR_WIDTH;
    const drawn = box(start, top, width, BAR_HEIGHT, series, chart.outline, direction);
    const words = formatNumber(chart.language, value, { atMost: 1 });
    const fits = textWidth(words, FONT_SIZE) + 4 <= width;
    const label = fits
      ? text(words, start + width / 2, top + BAR_HEIGHT / 2 + 5, direction, {
          centred: true,
          colour: series.labelColour,
        })
      : '';
    start += width;
    return drawn + label;
  });
  return segments.join('');
}

interface TextLook {
  readonly bold?: true;
  readonly centred?: true;
  /** Six hexadecimal digits; black if not given. */
  readonly colour?: string;
}

/** Words that start, or are centred, so many pixels from the start side. */
function text(
  words: string,
  start: number,
  baseline: number,
  direction: Direction,
  look: TextLook = {},
): string {
  if (words === '') return '';
  const x = direction === 'rtl' ? WIDTH - start : start;
  const anchor = look.centred ? ' text-anchor="middle"' : '';
  const weight = look.bold ? ' font-weight="bold"' : '';
  const fill = xmlAttribute(look.colour ?? '000000');
  return `<text x="${rounded(x)}" y="${rounded(baseline)}" fill="#${fill}"${anchor}${weight}>${xmlText(words)}</text>`;
}

function box(
  start: number,
  top: number,
  width: number,
  height: number,
  series: ChartSeries,
  outline: string,
  direction: Direction,
): string {
  const x = direction === 'rtl' ? WIDTH - start - width : start;
  return `<rect x="${rounded(x)}" y="${rounded(top)}" width="${rounded(width)}" height="${height}" fill="#${xmlAttribute(series.colour)}" stroke="#${xmlAttribute(outline)}"/>`;
}

function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
