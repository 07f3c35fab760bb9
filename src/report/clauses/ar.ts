import { bi, li } from '../wording/arabic';
import type { ClauseWording } from './catalogue';

/** Arabic clauses: verbal nouns. */
export const clausesAr: ClauseWording = {
  'adopt-priorities': ({ subject }) => `اعتماد ما يلي بوصفه أولويات ${subject}`,
  'use-priority-order': ({ orders }) => `الاسترشاد في المساهمات المقبلة ${bi(orders)}`,
  'guide-implementation': () => 'تقديم التوجيهات بشأن كيفية تنفيذ هذه التوصيات',
  note: ({ subject }) => `الإحاطة علماً ${bi(subject)}`,
  approve: ({ subject }) => `الموافقة على ${subject}`,
  endorse: ({ subject }) => `تأييد ${subject}`,
  invite: ({ recipient, task }) => `دعوة ${recipient} إلى ${task}`,
  request: ({ recipient, task }) => `الطلب إلى ${recipient} ${task}`,
  'forward-as-input': ({ recipient }) =>
    `إحالة هذا التقرير إلى ${recipient} للاستفادة منه في العمل`,
  'extend-mandate': ({ group, until }) => `تمديد عمل ${group} حتى ${until}`,
  'report-again': ({ group, until }) =>
    `الطلب إلى ${group} تقديم تقرير جديد في موعد أقصاه ${until}`,
  'publish-report': () => 'نشر هذا التقرير بجميع اللغات الرسمية',
  'accept-report': ({ group }) => `قبول تقرير ${group}`,
  'note-report': ({ addressee }) => `يُدعى ${addressee} إلى الإحاطة علماً بهذه الوثيقة.`,
  'consider-report': ({ addressee }) => `يُدعى ${addressee} إلى النظر في هذه الوثيقة.`,
  'approve-report': ({ addressee }) => `يُدعى ${addressee} إلى الموافقة على هذه الوثيقة.`,
  'comment-on-report': ({ addressee }) => `يُدعى ${addressee} إلى إبداء تعليقات على هذه الوثيقة.`,
  'guide-work': ({ addressee }) =>
    `يُدعى ${addressee} إلى الإحاطة علماً بهذه الوثيقة وتقديم ما يراه من توجيهات.`,
  'discussion-questions': ({ group }) => `أسئلة للمناقشة ناشئة عن المساهمات المقدمة إلى ${group}`,
  'framework-questions': ({ group }) => `الأسئلة الإطارية ${li(group)}`,
};
