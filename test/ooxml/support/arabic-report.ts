import type { Report } from '../../../src/report/content';
import {
  block,
  bold,
  chart,
  figureNumber,
  figureSource,
  OBJECTIVE_COUNTS,
  paragraph,
  reference,
  table,
  text,
} from './report-parts';

const OBJECTIVES = [
  'D.4: مجتمع معلومات شامل للجميع',
  'D.3: بيئة تمكينية',
  'D.2: بنية تحتية حديثة وآمنة',
  'D.1: التنسيق',
];

const objectives = chart(
  {
    key: 'objectives',
    title: 'ترتيب أولويات أهداف قطاع تنمية الاتصالات',
    rankTitle: 'الترتيب',
    categoryTitle: 'الهدف',
    language: 'ar',
    altText: 'رسم بياني بأعمدة مكدسة لترتيب 34 عضواً لأربعة أهداف: D.4 أولاً وD.1 أخيراً.',
  },
  OBJECTIVES,
  ['الخيار الأول', 'الخيار الثاني', 'الخيار الثالث', 'الخيار الأخير'],
  OBJECTIVE_COUNTS,
);

/** A report of the same form in Arabic. */
export const arabicReport: Report = {
  language: 'ar',
  profile: 'itu',
  numbering: 'typed',
  title: 'تقرير فريق العمل المعني بالخطة الاستراتيجية والخطة التشغيلية',
  figures: [figureSource('objectives', objectives.title, OBJECTIVES, OBJECTIVE_COUNTS)],
  blocks: [
    block(
      'header',
      '',
      'رأس الوثيقة',
      paragraph('title', 'تقرير فريق العمل المعني بالخطة الاستراتيجية والخطة التشغيلية'),
      table([
        [paragraph('table-text', [bold('ملخص')])],
        [
          paragraph(
            'table-text',
            'تقدم هذه الوثيقة أعمال الفريق منذ إنشائه وتوصياته بشأن العمل المقبل.',
          ),
        ],
        [paragraph('table-text', [bold('المراجع')])],
        [paragraph('table-text', 'الوثائق TDAG-20/3/3 وTDAG-20/59 وTDAG-18/7(Rev.1)')],
      ]),
    ),
    block(
      'survey',
      '',
      'الاستقصاء',
      paragraph('heading', 'استقصاء آراء الأعضاء بشأن أولوية الأهداف'),
      paragraph('normal', [
        text('كما يبين '),
        reference('_Ref_figure_objectives', 'الشكل 1'),
        text(
          '، فإن الهدف D.4 (مجتمع معلومات شامل للجميع) هو الأولوية القصوى من بين الأهداف الأربعة، يليه الهدفان D.3 وD.2. وقد أجاب 34 عضواً (انظر الوثيقة TDAG-20/3/3).',
        ),
      ]),
    ),
    block(
      'figure',
      'objectives',
      'الشكل: الأهداف',
      { kind: 'figure', chart: objectives },
      paragraph('caption', [
        figureNumber('_Ref_figure_objectives', 'الشكل ', '1'),
        text(': ترتيب أولويات أهداف قطاع تنمية الاتصالات'),
      ]),
    ),
    block(
      'recommendations',
      '',
      'التوصيات',
      paragraph('heading', 'التوصيات'),
      paragraph(
        'normal',
        'يقدم الفريق التوصيات التالية إلى الفريق الاستشاري لتنمية الاتصالات (TDAG):',
      ),
      paragraph(
        'list-1',
        'أن يعتمد الأولويات المواضيعية التالية أهدافاً لقطاع تنمية الاتصالات في الخطة الاستراتيجية المقبلة:',
        '1',
      ),
      paragraph('list-2', 'التوصيلية؛', 'أ)'),
      paragraph('list-2', 'التحول الرقمي؛', 'ب)'),
      paragraph('list-3', 'مع إيلاء اهتمام خاص لأقل البلدان نمواً؛', '–'),
      paragraph('list-1', 'أن يقبل هذا التقرير.', '2'),
    ),
    block(
      'contact',
      '',
      'الاتصال',
      table(
        [
          [paragraph('table-head', 'الاتصال'), paragraph('table-head', '')],
          [paragraph('table-text', 'الهاتف'), paragraph('table-text', '+00 00 000 0000')],
          [
            paragraph('table-text', 'البريد الإلكتروني'),
            paragraph('table-text', 'name@example.org'),
          ],
        ],
        { headerRows: 1, widths: [1, 3] },
      ),
    ),
    block(
      'annex',
      'questions',
      'الملحق 1',
      paragraph('annex-title', 'الملحق 1\nأسئلة للمناقشة'),
      paragraph('list-1', 'كيف ترتبط أهداف الخطة الاستراتيجية بالمبادرات الإقليمية؟', '1'),
    ),
    block('closing', '', 'النهاية', paragraph('rule', '______________')),
  ],
};
