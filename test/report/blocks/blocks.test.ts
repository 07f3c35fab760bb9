import type { Language } from '../../../src/language/languages';
import { blockOf, built, itemsOf, linesOf } from '../support/sheets';

const lines = (
  rows: readonly (readonly (string | number)[])[],
  kind: Parameters<typeof blockOf>[1],
  language: Language = 'en',
  key = '',
  profile: 'itu' | 'un' = 'itu',
): string[] =>
  linesOf(blockOf(built(rows, { language, profile, questions: [] }).report, kind, key));

describe('the header', () => {
  const rows = [
    ['settings', 'title', 'Report of the group'],
    ['settings', 'symbol', 'TDAG-26/14'],
    ['settings', 'date', '46342'],
    ['settings', 'addressee', 'TDAG'],
    ['header', 'reference', 'TDAG-26/3'],
    ['header', 'summary', 'One.\nTwo.'],
    ['header', 'action', '[[guide-work]]'],
  ];

  it('has symbol and date, title, and a boxed table of summary, action and references', () => {
    expect(lines(rows, 'header')).toEqual([
      'normal Document TDAG-26/14\n16 November 2026',
      'title Report of the group',
      'table-head Summary: / table-text One. / table-text Two.',
      'table-head Action required: / table-text TDAG is invited to note this document and to give guidance as it sees fit.',
      'table-head References: / table-text TDAG-26/3',
    ]);
  });

  // Labels as found in published documents of the ITU Council and advisory groups.
  it.each<[Language, string[]]>([
    ['fr', ['Résumé:', 'Suite à donner:', 'Références:']],
    ['es', ['Resumen:', 'Acción solicitada:', 'Referencias:']],
    ['ru', ['Резюме:', 'Необходимые действия:', 'Справочные материалы:']],
    ['zh', ['概要：', '需采取的行动：', '参考文件：']],
    ['ar', ['ملخص:', 'الإجراء المطلوب:', 'المراجع:']],
  ])('has its labels in %s', (language, labels) => {
    expect(
      lines(rows, 'header', language)
        .slice(2)
        .map((line) => line.split(' / ')[0]),
    ).toEqual(labels.map((label) => `table-head ${label}`));
  });

  it('parts a label from its colon in French United Nations documents', () => {
    expect(lines(rows, 'header', 'fr', '', 'un')[2]).toMatch(/^table-head Résumé\u00a0: /u);
  });
});

describe('a list', () => {
  it('has typed labels and starts anew after a paragraph or an unnumbered item', () => {
    const rows = [
      ['meeting', 'title', 'Meetings'],
      ['', '-', 'First meeting:'],
      ['', 1, 'Opening'],
      ['', 2, 'Welcome'],
      ['', 2, 'Agenda'],
      ['', 3, 'Adoption'],
      ['', 1, 'Methods'],
      ['', 2, 'Online'],
      ['', '-', 'Second meeting:'],
      ['', 1, 'Opening'],
      ['', '', 'In between.'],
      ['', 1, 'Again'],
    ];
    expect(itemsOf({ pieces: blockOf(built(rows).report, 'meeting').pieces })).toEqual([
      '– First meeting:',
      '1 Opening',
      'a) Welcome',
      'b) Agenda',
      '– Adoption',
      '2 Methods',
      'a) Online',
      '– Second meeting:',
      '1 Opening',
      '1 Again',
    ]);
  });

  it('keeps line ends inside an item; in a paragraph they begin another', () => {
    const rows = [
      ['liaison', '', 'One.\n\nTwo.'],
      ['liaison', '1', 'To the other group.\nMore about it.'],
    ];
    expect(lines(rows, 'liaison')).toEqual([
      'heading Liaison statements',
      'normal One.',
      'normal Two.',
      'list-1 1 To the other group.\nMore about it.',
    ]);
  });
});

describe('a block that begins with a list', () => {
  it.each([
    ['documents', 'The secretariat provided the following documents:'],
    ['conclusions', 'The group came to the following conclusions:'],
    ['liaison', 'The group sent the following liaison statements:'],
    ['recommendations', 'The group makes the following recommendations:'],
  ] as const)('of %s has words that lead into it', (kind, lead) => {
    expect(lines([[kind, '1', 'x']], kind)[1]).toBe(`normal ${lead}`);
    expect(
      lines(
        [
          [kind, '', 'My own:'],
          [kind, '1', 'x'],
        ],
        kind,
      )[1],
    ).toBe('normal My own:');
  });

  it.each(['introduction', 'contributions', 'terms-of-reference', 'consultation'] as const)(
    'of %s has none',
    (kind) => {
      expect(lines([[kind, '1', 'x']], kind)[1]).toBe('list-1 1 x');
    },
  );
});

describe('a meeting whose key is its day', () => {
  it.each<[Language, string]>([
    ['en', 'Meeting of 1 October 2020'],
    ['fr', 'Réunion du 1er octobre 2020'],
    ['es', 'Reunión del 1 de octubre de 2020'],
    ['zh', '2020年10月1日的会议'],
    ['ar', 'اجتماع 1 أكتوبر 2020'],
  ])('says it in its heading in %s', (language, heading) => {
    expect(lines([['meeting:2020-10-01', '1', 'x']], 'meeting', language, '2020-10-01')[0]).toBe(
      `heading ${heading}`,
    );
  });
});

describe('the contact', () => {
  it('is a table of label, kind and value, three rows a person', () => {
    const rows = [
      ['contact', 'name', 'Chair'],
      ['', 'organization', 'Ministry'],
      ['', 'phone', '+00 00 000 0000'],
      ['', 'email', 'chair@example.org'],
      ['', 'name', 'Vice-Chair'],
    ];
    expect(lines(rows, 'contact')).toEqual([
      'table-head Contact: | table-text Name/Organization/Entity: | table-text Chair, Ministry',
      'table-head  | table-text Phone number: | table-text +00 00 000 0000',
      'table-head  | table-text Email: | table-text chair@example.org',
      'table-head Contact: | table-text Name/Organization/Entity: | table-text Vice-Chair',
    ]);
    expect(lines(rows, 'contact', 'zh')[0]).toBe(
      'table-head 联系人： | table-text 名称/组织/实体： | table-text Chair，Ministry',
    );
  });
});

describe('an annex', () => {
  const rows = [
    ['settings', 'group', 'WG-SOP'],
    ['annex:q', 'title', '[[framework-questions]]'],
    ['annex:q', '1', 'Review'],
    ['annex:q', '2', 'What went well?'],
    ['annex:r', '', 'No title.'],
  ];

  it('has its number, its title on the next line, and questions with lettered sub-questions', () => {
    expect(lines(rows, 'annex', 'en', 'q')).toEqual([
      'annex-title Annex 1\nFramework questions of WG-SOP',
      'list-1 1 Review',
      'list-2 a) What went well?',
    ]);
    expect(lines(rows, 'annex', 'en', 'r')).toEqual(['annex-title Annex 2', 'normal No title.']);
  });

  it.each<[Language, string]>([
    ['fr', 'Annexe 1'],
    ['es', 'Anexo 1'],
    ['ru', 'Приложение 1'],
    ['zh', '附件1'],
    ['ar', 'الملحق 1'],
  ])('is called in %s as ITU documents call it', (language, words) => {
    expect(lines(rows, 'annex', language, 'q')[0]?.split('\n')[0]).toBe(`annex-title ${words}`);
  });
});
