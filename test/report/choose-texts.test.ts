import { chooseTexts } from '../../src/report/choose-texts';
import { reportSheet } from './support/sheets';

const chosen = (
  row: readonly string[],
  languages = ['en', 'zh'],
  language: 'zh' | 'fr' = 'zh',
): [string | undefined, string[]] => {
  const { rows, findings } = chooseTexts(reportSheet([row], languages), language);
  return [
    rows[0]?.text?.text,
    findings.map(({ code, place }) => `${code} ${place.cell ?? place.sheet ?? ''}`),
  ];
};

describe('the text of a row in a language', () => {
  it('is the cell of that language', () => {
    expect(chosen(['introduction', '', 'Hello', '你好'])).toEqual(['你好', []]);
  });

  it('is the first language that has it where the translation is missing, with a finding', () => {
    expect(chosen(['introduction', '', 'Hello', ''])).toEqual([
      'Hello',
      ['report-translation-missing D2'],
    ]);
  });

  it('needs no translation if it is a clause, a number, a phone number or an address', () => {
    expect(chosen(['recommendations', '1', '[[guide-implementation]]', ''])[1]).toEqual([]);
    expect(chosen(['introduction', '', '{{objectives.ballots}}, 2026', ''])[1]).toEqual([]);
    expect(chosen(['contact', 'email', 'chair@example.org', ''])[1]).toEqual([]);
    expect(chosen(['contact', 'name', 'Chair', ''])[1]).toEqual(['report-translation-missing D2']);
  });

  it('is missing once for a language that has no column at all', () => {
    const sheet = reportSheet([
      ['introduction', '', 'One'],
      ['introduction', '', 'Two'],
    ]);
    expect(chooseTexts(sheet, 'fr').findings.map(({ code, place }) => [code, place])).toEqual([
      ['report-language-missing', { sheet: 'Report' }],
    ]);
  });

  it('holds for settings too, save for symbols and dates', () => {
    const sheet = reportSheet(
      [
        ['settings', 'group', 'Group', ''],
        ['settings', 'symbol', 'TDAG-26/14', ''],
        ['settings', 'date', '2026-11-16', ''],
      ],
      ['en', 'zh'],
    );
    const { settings, findings } = chooseTexts(sheet, 'zh');
    expect([...settings].map(([name, { text }]) => [name, text])).toEqual([
      ['group', 'Group'],
      ['symbol', 'TDAG-26/14'],
      ['date', '2026-11-16'],
    ]);
    expect(findings.map(({ place }) => place.cell)).toEqual(['D2']);
  });

  it('has a finding when a clause stands beside other text, which then stays as it is', () => {
    const text = 'We say [[guide-implementation]].';
    expect(chosen(['introduction', '', text, text])).toEqual([
      text,
      ['report-clause-not-alone D2'],
    ]);
    expect(chosen(['introduction', '', 'see [[1]]', 'see [[1]]'])[1]).toEqual([]);
  });
});
