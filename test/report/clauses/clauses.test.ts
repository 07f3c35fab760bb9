import { LANGUAGES, type Language } from '../../../src/language/languages';
import { CLAUSE_WORDING } from '../../../src/report/clauses';
import { parseClause } from '../../../src/report/clauses/call';
import { CLAUSES, isClauseName, type ClauseName } from '../../../src/report/clauses/catalogue';
import { parametersOf } from '../../../src/report/clauses/write-clause';
import { objectives } from '../support/questions';
import { blockOf, built, itemsOf, linesOf, problemOf, type Build } from '../support/sheets';

const NAMES = Object.keys(CLAUSES).filter(isClauseName);
const used = (use: string): ClauseName[] => NAMES.filter((name) => CLAUSES[name].use === use);

const VALUES = {
  addressee: 'AG',
  group: 'WG',
  orders: 'ORDERS',
  recipient: 'RECIPIENT',
  subject: 'SUBJECT',
  task: 'TASK',
  until: 'UNTIL',
};

describe('the catalogue of clauses', () => {
  it('has at least twelve recommendations, five actions required and two annexes', () => {
    expect(used('recommendation').length).toBeGreaterThanOrEqual(12);
    expect(used('action')).toHaveLength(5);
    expect(used('annex-title')).toHaveLength(2);
  });

  it.each(LANGUAGES)(
    'says every clause in %s with each of its parameters, and each differently',
    (language) => {
      const texts = NAMES.map((name) => CLAUSE_WORDING[language][name](VALUES));
      expect(new Set(texts).size).toBe(NAMES.length);
      NAMES.forEach((name, index) => {
        for (const [parameter] of parametersOf(CLAUSES[name])) {
          expect(texts[index]).toContain(VALUES[parameter]);
        }
      });
    },
  );

  it.each(LANGUAGES)(
    'ends whole sentences with a full stop in %s, and nothing else',
    (language) => {
      for (const name of NAMES) {
        const text = CLAUSE_WORDING[language][name](VALUES);
        expect([name, /[.。]$/u.test(text)]).toEqual([name, CLAUSES[name].use === 'action']);
      }
    },
  );
});

describe('a clause in a cell', () => {
  it('is two pairs of brackets around a name and parameters', () => {
    expect(parseClause(' [[Accept-Report]] ')).toEqual({ name: 'accept-report', given: new Map() });
    expect(parseClause('[[invite | Recipient = BDT｜task＝report by May; or June]]')).toEqual({
      name: 'invite',
      given: new Map([
        ['recipient', 'BDT'],
        ['task', 'report by May; or June'],
      ]),
    });
    expect(parseClause('[accept-report]')).toBeNull();
    expect(parseClause('see [[accept-report]]')).toBeNull();
  });
});

const SETTINGS: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Working Group', 'TDAG'],
  fr: ['Groupe de travail', 'le GCDT'],
  es: ['Grupo de Trabajo', 'el GADT'],
  ru: ['Рабочая группа', 'КГРЭ'],
  zh: ['工作组', 'TDAG'],
  ar: ['فريق العمل', 'الفريق الاستشاري'],
};

const recommended = (cells: readonly string[], language: Language, build: Build = {}): string[] => {
  const [group, addressee] = SETTINGS[language];
  const rows = [
    ['settings', 'group', group],
    ['settings', 'addressee', addressee],
    ...cells.map((cell) => ['recommendations', '1', cell]),
  ];
  const { report } = built(rows, { language, questions: [objectives()], ...build });
  return linesOf(blockOf(report, 'recommendations')).slice(1);
};

describe('the first two recommendations', () => {
  it.each<[Language, string[]]>([
    [
      'en',
      [
        'normal The Working Group makes the following recommendations to TDAG:',
        'list-1 1 Base further input on the priority order of the objectives (A first, followed by B, C and D; Figure 1); and',
        'list-1 2 Accept the report of the Working Group.',
      ],
    ],
    [
      'fr',
      [
        'normal Le Groupe de travail formule les recommandations suivantes à l’intention du GCDT:',
        'list-1 1 Fonder les contributions à venir sur l’ordre de priorité des objectifs (en tête A, puis B, C et D; Figure 1); et',
        'list-1 2 Accepter le rapport du Groupe de travail.',
      ],
    ],
    [
      'es',
      [
        'normal El Grupo de Trabajo formula las siguientes recomendaciones al GADT:',
        'list-1 1 Basar las futuras contribuciones en el orden de prioridad de los objetivos (en primer lugar A, y después B, C y D; Figura 1); y',
        'list-1 2 Aceptar el informe del Grupo de Trabajo.',
      ],
    ],
    [
      'ru',
      [
        'normal Рабочая группа представляет КГРЭ следующие рекомендации:',
        'list-1 1 Учитывать в дальнейших вкладах порядок приоритетности задач (на первом месте: A, далее: B, C и D; Рисунок 1); и',
        'list-1 2 Принять отчет, который представляет Рабочая группа.',
      ],
    ],
    [
      'zh',
      [
        'normal 工作组向TDAG提出以下建议：',
        'list-1 1 以部门目标的优先次序（A居首，其后依次为B、C和D；图1）为依据提出今后的输入意见；以及',
        'list-1 2 接受工作组的报告。',
      ],
    ],
    [
      'ar',
      [
        'normal فيما يلي توصيات فريق العمل إلى الفريق الاستشاري:',
        'list-1 1 الاسترشاد في المساهمات المقبلة بترتيب أولويات الأهداف (في المرتبة الأولى: A، ثم: B وC وD؛ الشكل 1)؛',
        'list-1 2 قبول تقرير فريق العمل.',
      ],
    ],
  ])('read well in %s', (language, lines) => {
    const questions = [objectives({ options: ['D', 'C', 'B', 'A'] })];
    expect(
      recommended(['[[use-priority-order]]', '[[accept-report]]'], language, { questions }),
    ).toEqual(lines);
  });
});

describe('a clause with items', () => {
  const adopt = ['recommendations', '1', '[[adopt-priorities|subject=the next plan]]'];

  it('takes the priority order as lettered items, closed as the list goes on', () => {
    const { report } = built([adopt, ['', '1', '[[guide-implementation]]']], {
      questions: [objectives({ order: [[3], [1, 2], [0]] })],
    });
    expect(itemsOf(blockOf(report, 'recommendations'))).toEqual([
      '1 Adopt the following as the priorities of the next plan:',
      'a) D.4 Inclusive information society;',
      'b) D.2 Modern and secure infrastructure and D.3 Enabling environment (tied); and',
      'c) D.1 Coordination; and',
      '2 Provide guidance on how these recommendations are to be implemented.',
    ]);
  });

  it('leaves the author’s own items as they are', () => {
    const { report } = built([adopt, ['', '2', 'one; and'], ['', '2', 'two.']]);
    expect(itemsOf(blockOf(report, 'recommendations'))).toEqual([
      '1 Adopt the following as the priorities of the next plan:',
      'a) one; and',
      'b) two.',
    ]);
  });

  it('needs an order or items of its own', () => {
    const problem = problemOf(() => built([adopt], { questions: [] }));
    expect([problem.code, problem.place.cell]).toEqual(['report-clause-without-order', 'C2']);
  });
});

describe('a clause that cannot be written is a problem of its cell', () => {
  it.each([
    ['[[accept-reprot]]', 'report-clause-unknown'],
    ['[[accept-report]]', 'report-clause-parameter'],
    ['[[note-report]]', 'report-clause-misplaced'],
    ['[[guide-implementation|group=A]]', 'report-clause-parameter-unknown'],
    ['[[extend-mandate|group=A|until=soon]]', 'report-clause-date'],
    ['[[invite|recipient=BDT|task=]]', 'report-clause-parameter'],
    ['[[note|subject={{nothing}}]]', 'report-placeholder-unknown'],
  ])('%s', (cell, code) => {
    const problem = problemOf(() => built([['recommendations', '1', cell]]));
    expect([problem.code, problem.place]).toEqual([code, { sheet: 'Report', cell: 'C2' }]);
  });

  it('and the message says what is missing and where to write it', () => {
    const problem = problemOf(() => built([['recommendations', '1', '[[accept-report]]']]));
    expect(problem.message).toBe(
      'The clause accept-report needs to know "group". Add a row of the block "settings" with the level "group", or write [[accept-report|group=…]].',
    );
  });
});

describe('a date in a clause', () => {
  it.each<[Language, string]>([
    ['en', '1 Let WG-SOP continue its work until 31 March 2027.'],
    ['fr', '1 Prolonger jusqu’au 31 mars 2027 les travaux du WG-SOP.'],
    ['es', '1 Prorrogar hasta el 31 de marzo de 2027 los trabajos del WG-SOP.'],
    ['ru', '1 Продлить до 31 марта 2027 г. срок, в течение которого ведет работу WG-SOP.'],
    ['zh', '1 将WG-SOP的工作延长至2027年3月31日。'],
    ['ar', '1 تمديد عمل WG-SOP حتى 31 مارس 2027.'],
  ])('is written as %s writes it', (language, line) => {
    const clause = '[[extend-mandate|group=WG-SOP|until=2027-03-31]]';
    const { report } = built([['recommendations', '1', clause]], { language });
    expect(itemsOf(blockOf(report, 'recommendations'))[0]?.replaceAll('\u00a0', ' ')).toBe(line);
  });
});
