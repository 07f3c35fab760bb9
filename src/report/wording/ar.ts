import { ABJAD_LETTERS } from './arabic';
import { numberWord } from './words';
import { proposed, verified, type Noun, type Term, type Wording } from './wording';

/** After a plural, definite: with masculine nouns, and with feminine ones. */
const WITH_MASCULINE = [
  ...['الاثنين', 'الثلاثة', 'الأربعة', 'الخمسة', 'الستة'],
  ...['السبعة', 'الثمانية', 'التسعة', 'العشرة'],
];
const WITH_FEMININE = [
  ...['الاثنتين', 'الثلاث', 'الأربع', 'الخمس', 'الست'],
  ...['السبع', 'الثماني', 'التسع', 'العشر'],
];

function noun(heading: Term, plural: string, numbers: readonly string[]): Noun {
  return {
    heading,
    priorityOrder: `ترتيب أولويات ${plural}`,
    figureTitle: `ترتيب أولويات ${plural}`,
    among: (count) => `من بين ${plural} ${numberWord(numbers, count)}`,
    remaining: (count) => `${plural} ${numberWord(numbers, count)} المتبقية`,
  };
}

/** Arabic wording. Verbal nouns avoid verbs that would have to agree with names in gender. */
export const ar: Wording = {
  headings: {
    header: proposed('رأس الوثيقة'),
    introduction: proposed('مقدمة'),
    'terms-of-reference': proposed('الاختصاصات'),
    meeting: proposed('ملخص الاجتماعات'),
    documents: proposed('الوثائق المقدمة من الأمانة'),
    contributions: proposed('المساهمات الواردة'),
    survey: proposed('استقصاء الأولويات'),
    figure: verified('الشكل'),
    conclusions: verified('الاستنتاجات'),
    liaison: proposed('بيانات الاتصال'),
    consultation: proposed('مزيد من المشاورات'),
    recommendations: verified('التوصيات'),
    contact: verified('الاتصال'),
    annex: verified('الملحق'),
    closing: proposed('نهاية الوثيقة'),
  },
  labels: {
    summary: verified('ملخص'),
    action: proposed('الإجراء المطلوب'),
    reference: verified('المراجع'),
    name: proposed('الاسم/المنظمة/الكيان'),
    phone: verified('الهاتف'),
    email: verified('البريد الإلكتروني'),
    rank: proposed('الترتيب'),
    'first-choice': proposed('الخيار الأول'),
    'last-choice': proposed('الخيار الأخير'),
    unranked: proposed('بلا ترتيب'),
    note: proposed('ملاحظة'),
    results: proposed('النتائج'),
    'mean-rank': proposed('متوسط الترتيب'),
    'by-position': proposed('الردود حسب الترتيب'),
    agreement: proposed('مدى الاتفاق'),
    'kendall-w': proposed('معامل الاتفاق لكندال W'),
    'chi-square': proposed('إحصاء فريدمان χ²'),
    'degrees-of-freedom': proposed('درجات الحرية'),
    'p-value': proposed('القيمة p'),
  },
  methods: {
    'mean-rank': proposed('متوسط الترتيب'),
    copeland: proposed('طريقة كوبلاند'),
    schulze: proposed('طريقة شولتسه'),
    'ranked-pairs': proposed('طريقة الأزواج المرتبة'),
    kemeny: proposed('طريقة كيميني–يونغ'),
  },
  nouns: {
    objectives: noun(proposed('الهدف'), 'الأهداف', WITH_MASCULINE),
    goals: noun(proposed('الغاية'), 'الغايات', WITH_FEMININE),
    options: noun(proposed('الخيار'), 'الخيارات', WITH_MASCULINE),
  },
  letters: ABJAD_LETTERS,
  punctuation: {
    colon: ':',
    caption: ': ',
    space: ' ',
    comma: '، ',
    semicolon: '؛ ',
    aside: (words) => ` (${words})`,
    item: '؛',
    lastButOne: '؛',
    last: '.',
    leadIn: ':',
  },
  sentences: {
    choice: (position) => `الخيار ${position}`,
    group: (name) => name,
    someGroup: 'الفريق',
    reportTitle: (group) => (group === null ? 'تقرير' : `تقرير ${group}`),
    documentSymbol: (symbol) => `الوثيقة ${symbol}`,
    meetingOf: (date) => `اجتماع ${date}`,
    documentsLead: 'فيما يلي الوثائق المقدمة من الأمانة:',
    surveyLead: 'أُجري استقصاء بشأن أولويات الفريق.',
    conclusionsLead: (group) => `فيما يلي استنتاجات ${group}:`,
    liaisonLead: (group) => `فيما يلي بيانات الاتصال المرسلة من ${group}:`,
    recommendationsLead: (group, addressee) =>
      addressee === null
        ? `فيما يلي توصيات ${group}:`
        : `فيما يلي توصيات ${group} إلى ${addressee}:`,
    altText: ({ title, options, ballots, first, last }) => {
      const head = `مخطط شريطي مكدس بعنوان "${title}". عدد الردود: ${ballots}، وعدد الخيارات: ${options}.`;
      if (last === null) return `${head} جميع الخيارات متعادلة.`;
      return `${head} في المرتبة الأولى: ${first.text}. في المرتبة الأخيرة: ${last.text}.`;
    },
    figureNote: (ballots, meanRanks) =>
      `عدد الردود: ${ballots}. متوسط الترتيب (الأصغر هو الأفضل): ${meanRanks}. ويبين الشكل الردود الواردة وليس رأي جميع الأعضاء.`,
    orderInClause: (priorityOrder, first, rest, figure) =>
      rest === null
        ? `${priorityOrder} (${first}؛ ${figure})`
        : `${priorityOrder} (في المرتبة الأولى: ${first}، ثم: ${rest}؛ ${figure})`,
  },
  narrative: {
    noBallots: 'لم يُحتسب أي رد، ولذلك لا يوجد ترتيب للأولويات.',
    only: (name) => `كان الخيار الوحيد: ${name}.`,
    allTied: (among) => `${among}، كانت النتيجة تعادلاً تاماً.`,
    lead: ({ among, first, clearly, closely, then, behind }) =>
      [
        `${among}، كانت المرتبة الأولى ${clearly ? 'بفارق واضح ' : ''}من نصيب ${first.text}${first.count === 1 ? '' : ' بالتعادل'}`,
        closely === null ? '' : `، يلي ذلك بفارق ضئيل ${closely.text}`,
        then === null ? '' : `، ثم ${then.text}`,
        behind === null ? '' : `؛ وكان متوسط ترتيب ${behind.text} أدنى بوضوح من متوسط ترتيب البقية`,
        '.',
      ].join(''),
    groups: ({ among, top, within, remaining, rest }) => {
      const how = {
        tied: ' (بالتعادل)',
        close: ' (بهذا الترتيب وبفارق ضئيل)',
        'in-order': ' (بهذا الترتيب)',
      }[within];
      return `${among}، من الواضح أن أولويات معظم المجيبين هي ${top.text}${how}؛ أما ${remaining} (${rest.text}) فقد وضعها معظمهم في مراتب أدنى.`;
    },
    noDifference: (names) => `لا يوجد فرق واضح بين ${names.text}.`,
    fewBallots: (minimum) =>
      `عدد الردود المحتسبة أقل من ${minimum}، ولذلك لا يرد هنا أي قول بشأن وضوح الفوارق.`,
    basis: (method, ballots, weight) => {
      const weighted = weight === null ? '' : ` (الوزن الإجمالي: ${weight})`;
      return `حُدد الترتيب وفقاً لما يلي: ${method}؛ عدد الردود المحتسبة: ${ballots}${weighted}.`;
    },
    sameOrder: (methods) => `ويُستخلص الترتيب نفسه من ${methods.text}.`,
    otherOrder: (methods, order) => `ويُستخلص ترتيب مختلف من ${methods.text}: ${order}.`,
    otherPolicy: {
      share: (order) =>
        `ولو تقاسمت الخيارات التي لم تُرتب في أحد الردود المراتب المتبقية، لكان الترتيب: ${order}.`,
      'no-opinion': (order) =>
        `ولو لم تُقارن الخيارات التي لم تُرتب في أحد الردود بغيرها، لكان الترتيب: ${order}.`,
      exclude: (order) => `ولو احتُسبت الردود الكاملة وحدها، لكان الترتيب: ${order}.`,
    },
    seeFigure: { before: 'ويبين ', after: ' توزيع الردود.' },
    then: '، ثم ',
    tied: (names) => `${names} (بالتعادل)`,
  },
};
