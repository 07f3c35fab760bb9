import type { Language } from '../../../src/language/languages';
import { PROFILES, type ProfileName } from '../../../src/report/profiles';
import { labelText, letterLabel, romanLabel } from '../../../src/report/profiles/labels';

const labels = (profile: ProfileName, language: Language): string[] =>
  ([1, 2, 3] as const).map((depth) =>
    labelText(PROFILES[profile].labels(language, depth), language, depth === 1 ? 0 : 3),
  );

describe('labels of list items', () => {
  // WTSA Resolution 1; Arabic letters in abjad order.
  it.each<[Language, string[]]>([
    ['en', ['1', 'd)', '–']],
    ['fr', ['1', 'd)', '–']],
    ['ru', ['1', 'd)', '–']],
    ['zh', ['1', 'd)', '–']],
    ['ar', ['1', 'د)', '–']],
  ])('at ITU in %s', (language, expected) => {
    expect(labels('itu', language)).toEqual(expected);
  });

  // United Nations Editorial Manual: (a) in English, a) in French and Spanish.
  it.each<[Language, string[]]>([
    ['en', ['1.', '(d)', '(iv)']],
    ['fr', ['1.', 'd)', 'iv)']],
    ['es', ['1.', 'd)', 'iv)']],
    ['zh', ['1.', '(d)', '(iv)']],
    ['ar', ['1.', '(د)', '(4)']],
  ])('at the United Nations in %s', (language, expected) => {
    expect(labels('un', language)).toEqual(expected);
  });

  it('double their letters after z, as Word does', () => {
    const letters = ['a', 'b', 'c'];
    expect([0, 2, 3, 5, 6].map((index) => letterLabel(letters, index))).toEqual([
      'a',
      'c',
      'aa',
      'cc',
      'aaa',
    ]);
  });

  it('count in roman numerals', () => {
    expect([1, 4, 9, 14, 40, 1994].map(romanLabel)).toEqual([
      'i',
      'iv',
      'ix',
      'xiv',
      'xl',
      'mcmxciv',
    ]);
  });
});
