import fc from 'fast-check';
import { LANGUAGES } from '../../src/language/languages';
import { shownText } from '../../src/ooxml/block-text';
import { PROFILE_NAMES } from '../../src/report/profiles';
import { blockOf, built, itemsOf } from './support/sheets';

const ROWS = [
  ['meeting', '1', 'Opening'],
  ['meeting', '2', 'Welcome'],
  ['meeting', '3', 'By the chair'],
  ['meeting', '2', 'Agenda'],
  ['meeting', '1', 'Closing'],
  ['meeting', '', 'The group met again.'],
  ['meeting', '1', 'Opening again'],
  ['meeting', '-', 'Coffee'],
  ['meeting', '-', 'Tea'],
  ['meeting', '1', 'End'],
] as const;

const automatic = { numbering: 'automatic', questions: [] } as const;

describe('labels that the program counts', () => {
  it('say the list that each item is in: one that begins anew is another, and so are dashes', () => {
    const { report } = built(ROWS, automatic);
    expect(itemsOf(blockOf(report, 'meeting'))).toEqual([
      '1@1 Opening',
      'a)@1 Welcome',
      '–@1 By the chair',
      'b)@1 Agenda',
      '2@1 Closing',
      '1@2 Opening again',
      '–@3 Coffee',
      '–@3 Tea',
      '1@4 End',
    ]);
  });

  it('leave Arabic letters and what is below them typed, because no program counts as they do', () => {
    const { report } = built(ROWS, { ...automatic, language: 'ar', profile: 'un' });
    expect(itemsOf(blockOf(report, 'meeting'))).toEqual([
      '1.@1 Opening',
      '(أ) Welcome',
      '(1) By the chair',
      '(ب) Agenda',
      '2.@1 Closing',
      '1.@2 Opening again',
      '–@3 Coffee',
      '–@3 Tea',
      '1.@4 End',
    ]);
  });

  it('look as the typed ones do, whatever the list', () => {
    const levels = fc.array(fc.constantFrom('', '1', '2', '3', '-'), { maxLength: 20 });
    fc.assert(
      fc.property(
        levels,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...PROFILE_NAMES),
        (all, language, profile) => {
          const rows = [['meeting', 'title', 'T'], ...all.map((level) => ['meeting', level, 'x'])];
          const [typed, counted] = (['typed', 'automatic'] as const).map((numbering) =>
            shownText(
              blockOf(
                built(rows, { language, profile, numbering, questions: [] }).report,
                'meeting',
              ),
            ),
          );
          expect(counted).toBe(typed);
        },
      ),
    );
  });
});

describe('the choice of typed or counted labels', () => {
  const setting = (value: string) => [
    ['settings', 'numbering', value],
    ['meeting', '1', 'Opening'],
  ];
  const numberingOf = (...given: Parameters<typeof built>): string =>
    built(...given).report.numbering;

  it('is a person’s, else the report sheet’s, else the document’s, else typed', () => {
    const kept = { keptNumbering: 'automatic' } as const;
    expect(numberingOf(setting(' Automatic '), { numbering: 'typed', ...kept })).toBe('typed');
    expect(numberingOf(setting('typed'), kept)).toBe('typed');
    expect(numberingOf(setting('Automatic'))).toBe('automatic');
    expect(numberingOf([], kept)).toBe('automatic');
    expect(numberingOf([])).toBe('typed');
  });

  it('is the same in every language, whichever column it stands in', () => {
    const { report, findings } = built(
      [
        ['settings', 'numbering', 'automatic', ''],
        ['meeting', '1', 'Opening', 'Ouverture'],
      ],
      { languages: ['en', 'fr'], language: 'fr', questions: [] },
    );
    expect([report.numbering, findings]).toEqual(['automatic', []]);
  });

  it('is a finding where the report sheet says something else (report-numbering-unknown)', () => {
    const { report, findings } = built(setting('roman'), { questions: [] });
    expect(report.numbering).toBe('typed');
    expect(findings).toMatchObject([
      {
        code: 'report-numbering-unknown',
        place: { sheet: 'Report', cell: 'C2' },
        values: { value: 'roman', known: 'typed, automatic' },
      },
    ]);
  });
});
