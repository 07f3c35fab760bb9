import fc from 'fast-check';
import { LANGUAGES } from '../../../src/language/languages';
import { itemEnds } from '../../../src/report/checks/item-ends';
import { labels } from '../../../src/report/checks/labels';
import { listPlaces } from '../../../src/report/checks/list-places';
import { listMark, type Depth } from '../../../src/report/list-marks';
import { PROFILE_NAMES, PROFILES } from '../../../src/report/profiles';
import { labelText } from '../../../src/report/profiles/labels';
import { WORDING } from '../../../src/report/wording';
import { found, line, lines } from './support';

const labelled = (...all: readonly string[]) => all.map((label) => line('x', { label }));

describe('the labels of a list', () => {
  it.each([
    [['1', '2', 'a)', 'b)', '–', '–', 'c)', '3']],
    [['1.', '(a)', '(i)', '(ii)', '(b)', '2.']],
    [['a)', 'b)', 'c)', 'd)', 'e)', 'f)', 'g)', 'h)', 'i)', 'j)']],
    [['أ)', 'ب)', 'ج)']],
  ])('%j are in sequence', (row) => {
    expect(found(labels, labelled(...row), row[0] === 'أ)' ? 'ar' : 'en')).toEqual([]);
  });

  it.each([
    [['1', '2', '4'], '3: check-label 4 | 3'],
    [['1', 'a)', 'c)'], '3: check-label c) | b)'],
    [['1', '1'], '2: check-label 1 | 2'],
    [['b)', 'c)'], '1: check-label-start b) | a)'],
    [['1', '(a)', '(i)', '(iii)'], '4: check-label (iii) | (ii)'],
    [['أ)', 'ج)'], '2: check-label ج) | ب)'],
  ])('%j are not', (row, finding) => {
    expect(found(labels, labelled(...row), row[0] === 'أ)' ? 'ar' : 'en')).toEqual([finding]);
  });

  it('may go on or begin anew after a paragraph, and begin anew in another block', () => {
    const [one, two] = labelled('1', '2');
    if (one === undefined || two === undefined) throw new Error('No labels.');
    expect(found(labels, [one, line('Text.'), two])).toEqual([]);
    expect(found(labels, [one, two, line('Text.'), one])).toEqual([]);
    expect(found(labels, [one, two, { ...one, block: 'concord:annex:a' }])).toEqual([]);
  });

  it('go on in the text behind a block', () => {
    const [one, two] = labelled('1', '2').map((each) => ({ ...each, block: null }));
    if (one === undefined || two === undefined) throw new Error('No labels.');
    expect(found(labels, [one, ...labelled('1'), two])).toEqual([]);
  });

  it('that the program counts are read as typed ones, beside these too', () => {
    const counted = (label: string | null, automaticDepth: number) =>
      line('x', { label, automaticDepth });
    expect(found(labels, [counted('1', 1), counted('a)', 2), counted('2', 1)])).toEqual([]);
    expect(found(labels, [counted('3', 1), counted('4', 1)])).toEqual([
      '1: check-label-start 3 | 1',
    ]);
    const mixed = [counted('1', 1), ...labelled('أ)', 'ب)'), counted('2', 1)];
    expect(found(labels, mixed, 'ar')).toEqual([]);
    // Labels of others that no house here has.
    expect(found(labels, [counted('•', 1), counted(null, 1), counted('1.1', 2)])).toEqual([]);
  });

  it('may go on in another block of recommendations, and nowhere else', () => {
    const [one, two] = labelled('1', '2');
    if (one === undefined || two === undefined) throw new Error('No labels.');
    const next = { ...two, block: 'concord:recommendations:more' };
    expect(found(labels, [one, line('', { block: null }), next])).toEqual([]);
    expect(found(labels, [one, { ...one, block: next.block }])).toEqual([]);
    expect(found(labels, [one, { ...two, block: 'concord:annex:a' }])).toEqual([
      '2: check-label-start 2 | 1',
    ]);
  });

  it('of every profile and language are read as they were written, at any length', () => {
    const depths = fc.array(fc.constantFrom<1 | 2 | 3>(1, 2, 3), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        depths,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...PROFILE_NAMES),
        (wanted, language, profile) => {
          const counts = [0, 0, 0, 0];
          let last = 0;
          const row = wanted.map((each) => {
            // A list goes down one step at a time.
            const depth = each > last + 1 ? (last === 0 ? 1 : last === 1 ? 2 : 3) : each;
            last = depth;
            const index = counts[depth] ?? 0;
            counts[depth] = index + 1;
            counts.fill(0, depth + 1);
            return {
              depth,
              label: labelText(PROFILES[profile].labels(language, depth), language, index),
            };
          });
          const places = listPlaces(
            labelled(...row.map(({ label }) => label)),
            WORDING[language].letters,
          );
          expect(places.map(({ depth, wrong }) => [depth, wrong])).toEqual(
            row.map(({ depth }) => [depth, null]),
          );
        },
      ),
    );
  });
});

describe('the ends of items', () => {
  it('are semicolons, "; and", a full stop, and a colon before deeper items', () => {
    const good = lines('1\tAdopt:', 'a)\tone;', 'b)\ttwo; and', 'c)\tthree; and', '2\tAccept it.');
    expect(found(itemEnds, good)).toEqual([]);
  });

  it('that are others are found, with what they should be', () => {
    expect(found(itemEnds, lines('1\tone;', '2\ttwo;', '3\tthree.'))).toEqual([
      '2: check-item-end two; | ; and',
    ]);
    expect(found(itemEnds, lines('1\tone;', '2\ttwo; and', '3\tthree;'))).toEqual([
      '3: check-item-end three; | .',
    ]);
    // A published report has a colon here, with no items below it.
    expect(found(itemEnds, lines('1\t一：', '2\t二；', '3\t三；以及', '4\t四。'), 'zh')).toEqual([
      '1: check-item-end 一： | ；',
    ]);
  });

  it('may join the last item by another word', () => {
    expect(found(itemEnds, lines('1\tone;', '2\ttwo; or', '3\tthree.'))).toEqual([]);
  });

  it('do not matter in lists of sentences or of names', () => {
    expect(found(itemEnds, lines('1\tOne.', '2\tTwo.', '–\tthree', '–\tfour'))).toEqual([]);
  });

  it('are never found wrong where the report wrote them', () => {
    const depths = fc.array(fc.constantFrom<1 | 2>(1, 2), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(depths, fc.constantFrom(...LANGUAGES), (rest, language) => {
        const all: Depth[] = [1, ...rest];
        const written = all.map((depth, index) =>
          line(`text${listMark(all, index, WORDING[language].punctuation)}`, {
            automaticDepth: depth,
          }),
        );
        expect(found(itemEnds, written, language)).toEqual([]);
      }),
    );
  });
});
