import { agreeing, capitalised, LATIN_LETTERS, numberWord, SPACED_PUNCTUATION } from './words';
import { proposed, verified, type Noun, type Term, type Wording } from './wording';

const OF_SO_MANY = [
  ...['двух', 'трех', 'четырех', 'пяти', 'шести'],
  ...['семи', 'восьми', 'девяти', 'десяти'],
];
/** With the nominative plural (`остальные три цели`) from two to four, the genitive from five on. */
const SO_MANY_OTHERS = [
  'две',
  'три',
  'четыре',
  'пять',
  'шесть',
  'семь',
  'восемь',
  'девять',
  'десять',
];

interface Forms {
  readonly genitivePlural: string;
  readonly nominativePlural: string;
  /** «две» with feminine nouns, «два» with others. */
  readonly two: 'две' | 'два';
}

function noun(heading: Term, { genitivePlural, nominativePlural, two }: Forms): Noun {
  return {
    heading,
    priorityOrder: `порядок приоритетности ${genitivePlural}`,
    figureTitle: `Порядок приоритетности ${genitivePlural}`,
    among: (count) => `Из ${numberWord(OF_SO_MANY, count)} ${genitivePlural}`,
    remaining: (count) => {
      const few = new Intl.PluralRules('ru').select(count) === 'few';
      const number = count === 2 ? two : numberWord(SO_MANY_OTHERS, count);
      return `остальные ${number} ${few ? nominativePlural : genitivePlural}`;
    },
  };
}

/** Russian wording. Names stand in the nominative throughout, because nobody here inflects them. */
export const ru: Wording = {
  headings: {
    header: proposed('Верхняя часть документа'),
    introduction: proposed('Введение'),
    'terms-of-reference': proposed('Круг ведения'),
    meeting: proposed('Резюме собраний'),
    documents: proposed('Документы, представленные секретариатом'),
    contributions: proposed('Полученные вклады'),
    survey: proposed('Опрос о приоритетах'),
    figure: verified('Рисунок'),
    conclusions: verified('Выводы'),
    liaison: proposed('Заявления о взаимодействии'),
    consultation: proposed('Дальнейшие консультации'),
    recommendations: verified('Рекомендации'),
    contact: verified('Для контактов'),
    annex: verified('Приложение'),
    closing: proposed('Конец документа'),
  },
  labels: {
    summary: verified('Резюме'),
    action: verified('Необходимые действия'),
    reference: verified('Справочные материалы'),
    name: proposed('Фамилия/организация/объединение'),
    phone: verified('Тел.'),
    email: verified('Эл. почта'),
    rank: proposed('Место'),
    'first-choice': proposed('Первый выбор'),
    'last-choice': proposed('Последний выбор'),
    unranked: proposed('Без места'),
    note: proposed('Примечание'),
    results: proposed('Результаты'),
    'mean-rank': proposed('Средний ранг'),
    'by-position': proposed('Ответы по местам'),
    agreement: proposed('Согласованность'),
    'kendall-w': proposed('W Кендалла'),
    'chi-square': proposed('χ² Фридмана'),
    'degrees-of-freedom': proposed('Число степеней свободы'),
    'p-value': proposed('p-значение'),
  },
  methods: {
    'mean-rank': proposed('средний ранг'),
    copeland: proposed('метод Копленда'),
    schulze: proposed('метод Шульце'),
    'ranked-pairs': proposed('метод ранжированных пар'),
    kemeny: proposed('метод Кемени – Янга'),
  },
  nouns: {
    objectives: noun(proposed('Задача'), {
      genitivePlural: 'задач',
      nominativePlural: 'задачи',
      two: 'две',
    }),
    goals: noun(verified('Цель'), {
      genitivePlural: 'целей',
      nominativePlural: 'цели',
      two: 'две',
    }),
    options: noun(proposed('Вариант'), {
      genitivePlural: 'вариантов',
      nominativePlural: 'варианта',
      two: 'два',
    }),
  },
  letters: LATIN_LETTERS,
  punctuation: { ...SPACED_PUNCTUATION, lastButOne: '; и' },
  sentences: {
    choice: (position) => `${position}-й выбор`,
    group: (name) => name,
    someGroup: 'группа',
    reportTitle: (group) => (group === null ? 'Отчет' : `Отчет (${group})`),
    documentSymbol: (symbol) => `Документ ${symbol}`,
    meetingOf: (date) => `Собрание, ${date}`,
    documentsLead: 'Секретариат представил следующие документы:',
    surveyLead: 'Был проведен опрос о приоритетах группы.',
    conclusionsLead: (group) => `${capitalised(group)} приходит к следующим выводам:`,
    liaisonLead: (group) =>
      `${capitalised(group)} направляет следующие заявления о взаимодействии:`,
    recommendationsLead: (group, addressee) =>
      addressee === null
        ? `${capitalised(group)} представляет следующие рекомендации:`
        : `${capitalised(group)} представляет ${addressee} следующие рекомендации:`,
    altText: ({ title, options, ballots, first, last }) => {
      const head = `Линейчатая диаграмма с накоплением «${title}». Ответов: ${ballots}, вариантов: ${options}.`;
      if (last === null) return `${head} Все варианты на одном месте.`;
      return `${head} На первом месте: ${first.text}. На последнем месте: ${last.text}.`;
    },
    figureNote: (ballots, meanRanks) =>
      `Учтено ответов: ${ballots}. Средний ранг (чем меньше, тем лучше): ${meanRanks}. На рисунке отражены полученные ответы, а не мнение всех членов.`,
    orderInClause: (priorityOrder, first, rest, figure) =>
      rest === null
        ? `${priorityOrder} (${first}; ${figure})`
        : `${priorityOrder} (на первом месте: ${first}, далее: ${rest}; ${figure})`,
  },
  narrative: {
    noBallots: 'Не учтено ни одного ответа, поэтому порядка приоритетности нет.',
    only: (name) => `Был предложен только один вариант: ${name}.`,
    allTied: (among) => `${among} ни один результат не лучше другого: все на одном месте.`,
    lead: ({ among, first, clearly, closely, then, behind }) =>
      [
        `${among} первое место ${clearly ? 'с явным отрывом ' : ''}${agreeing(first, 'занимает', 'делят')} ${first.text}`,
        closely === null
          ? ''
          : `, с небольшим отставанием ${agreeing(closely, 'следует', 'следуют')} ${closely.text}`,
        then === null ? '' : `; далее ${agreeing(then, 'следует', 'следуют')} ${then.text}`,
        behind === null
          ? ''
          : `; явно более низкий средний ранг, чем у остальных, ${agreeing(behind, 'имеет', 'имеют')} ${behind.text}`,
        '.',
      ].join(''),
    groups: ({ among, top, within, remaining, rest }) => {
      const how = {
        tied: ' (на одном месте)',
        close: ' (в таком порядке и с небольшим разрывом)',
        'in-order': ' (в таком порядке)',
      }[within];
      return `${among} явными приоритетами большинства участников опроса являются ${top.text}${how}; ${remaining} (${rest.text}) большинство поставило ниже.`;
    },
    noDifference: (names) => `Явной разницы между следующими вариантами нет: ${names.text}.`,
    fewBallots: (minimum) =>
      `Учтено менее ${minimum} ответов, поэтому о том, насколько явны различия, здесь не говорится.`,
    basis: (method, ballots, weight) => {
      const weighted = weight === null ? '' : ` (общий вес: ${weight})`;
      return `Порядок определен по следующему правилу: ${method}; учтено ответов: ${ballots}${weighted}.`;
    },
    sameOrder: (methods) =>
      `Такой же порядок ${agreeing(methods, 'дает', 'дают')} ${methods.text}.`,
    otherOrder: (methods, order) =>
      `Другой порядок ${agreeing(methods, 'дает', 'дают')} ${methods.text}: ${order}.`,
    otherPolicy: {
      share: (order) =>
        `Если бы варианты, не получившие места в ответе, делили между собой оставшиеся места, порядок был бы таким: ${order}.`,
      'no-opinion': (order) =>
        `Если бы варианты, не получившие места в ответе, не сравнивались с остальными, порядок был бы таким: ${order}.`,
      exclude: (order) =>
        `Если бы учитывались только полные ответы, порядок был бы таким: ${order}.`,
    },
    seeFigure: { before: '', after: ' показывает распределение ответов.' },
    then: ', затем ',
    tied: (names) => `${names} (на одном месте)`,
  },
};
