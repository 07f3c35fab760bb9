import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { chartSpecification } from '../../src/chart/chart-specification';
import type { ChartSpecification } from '../../src/chart/specification';
import { chartSvg } from '../../src/chart/svg';
import { textWidth, wrapText } from '../../src/chart/svg-text';
import { objectives, question } from '../report/support/questions';
import { CHART_WORDS } from './words';

const chart = chartSpecification(objectives(), CHART_WORDS);

function parsed(of: ChartSpecification): Document {
  return new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  }).parseFromString(chartSvg(of), 'image/svg+xml');
}

function elements(document: Document, name: string): Element[] {
  return [...document.getElementsByTagName(name)];
}

function numberOf(element: Element | undefined, attribute: string): number {
  return Number(element?.getAttribute(attribute) ?? Number.NaN);
}

describe('the picture of a chart', () => {
  it('says what it is to a screen reader', () => {
    const document = parsed(chart);
    expect(document.documentElement?.getAttribute('role')).toBe('img');
    expect(elements(document, 'title')[0]?.textContent).toBe('Priority order of the objectives');
    expect(elements(document, 'desc')[0]?.textContent).toBe(chart.altText);
  });

  it('writes the headings, the legend, then ranks and names from the best to the last', () => {
    const words = elements(parsed(chart), 'text').map(({ textContent }) => textContent);
    expect(words).toEqual([
      'Rank',
      'ITU-D objective',
      'First choice',
      'Last choice',
      '1)',
      'D.4 Inclusive information society',
      '34',
      '2)',
      'D.3 Enabling environment',
      '34',
      '3)',
      'D.2 Modern and secure',
      'infrastructure',
      '34',
      '4)',
      'D.1 Coordination',
      '34',
    ]);
  });

  it('outlines every segment in black and fills it with its position’s colour', () => {
    const segments = elements(parsed(chart), 'rect').filter(
      (rect) => numberOf(rect, 'height') === 24,
    );
    expect(segments.map((rect) => rect.getAttribute('fill'))).toEqual([
      '#1F6DB3',
      '#6FA8DC',
      '#B3D1EC',
      '#F0F6FC',
    ]);
    expect(segments.every((rect) => rect.getAttribute('stroke') === '#000000')).toBe(true);
  });

  it('is mirrored in a language written from right to left', () => {
    const document = parsed({ ...chart, language: 'ar' });
    expect(document.documentElement?.getAttribute('direction')).toBe('rtl');
    const first = elements(parsed(chart), 'text')[0];
    const mirrored = elements(document, 'text')[0];
    expect(numberOf(mirrored, 'x')).toBe(760 - numberOf(first, 'x'));
    const bar = elements(parsed(chart), 'rect').at(-1);
    const mirroredBar = elements(document, 'rect').at(-1);
    expect(numberOf(mirroredBar, 'x')).toBe(760 - numberOf(bar, 'x') - numberOf(bar, 'width'));
  });

  it('draws no bar where there is nothing to draw', () => {
    const empty = {
      ...chart,
      series: chart.series.map((one) => ({ ...one, values: [0, 0, 0, 0] })),
    };
    expect(elements(parsed(empty), 'rect').some((rect) => numberOf(rect, 'height') === 24)).toBe(
      false,
    );
  });

  it('is well-formed whatever the options are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const odd = question({ key: name, title: name, options: [name], order: [[0]] });
        expect(() => parsed(chartSpecification(odd, CHART_WORDS))).not.toThrow();
      }),
    );
  });
});

describe('text in lines', () => {
  it('is broken at spaces', () => {
    expect(wrapText('one two three', 60, 14)).toEqual(['one two', 'three']);
  });

  it('is broken between Chinese characters', () => {
    expect(wrapText('现代和安全的基础设施', 14 * 4, 14)).toEqual(['现代和安', '全的基础', '设施']);
  });

  it('is broken inside a word only when the word is too wide alone', () => {
    expect(wrapText('a Telecommunications b', 60, 14)).toEqual([
      'a',
      'Telecom',
      'municati',
      'ons b',
    ]);
  });

  it('keeps every visible character and no line too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const lines = wrapText(text, 50, 14);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        expect(lines.every((line) => textWidth(line, 14) <= 50)).toBe(true);
      }),
    );
  });
});
