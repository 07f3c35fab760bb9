import type { ClauseWording } from './catalogue';

/**
 * Russian clauses: infinitives. The group stands in the nominative; the addressee and a recipient
 * are abbreviations or stand in the dative; a subject stands in the case that its clause asks for.
 */
export const clausesRu: ClauseWording = {
  'adopt-priorities': ({ subject }) => `Принять в качестве приоритетов ${subject} следующее`,
  'use-priority-order': ({ orders }) => `Учитывать в дальнейших вкладах ${orders}`,
  'guide-implementation': () =>
    'Дать руководящие указания о порядке выполнения настоящих рекомендаций',
  note: ({ subject }) => `Принять к сведению ${subject}`,
  approve: ({ subject }) => `Утвердить ${subject}`,
  endorse: ({ subject }) => `Одобрить ${subject}`,
  invite: ({ recipient, task }) => `Предложить ${recipient} ${task}`,
  request: ({ recipient, task }) => `Поручить ${recipient} ${task}`,
  'forward-as-input': ({ recipient }) =>
    `Направить ${recipient} настоящий отчет в качестве вклада в работу`,
  'extend-mandate': ({ group, until }) =>
    `Продлить до ${until} срок, в течение которого ведет работу ${group}`,
  'report-again': ({ group, until }) =>
    `Просить, чтобы не позднее ${until} был получен новый отчет, который готовит ${group}`,
  'publish-report': () => 'Опубликовать настоящий отчет на всех официальных языках',
  'accept-report': ({ group }) => `Принять отчет, который представляет ${group}`,
  'note-report': ({ addressee }) =>
    `${addressee} предлагается принять к сведению настоящий документ.`,
  'consider-report': ({ addressee }) => `${addressee} предлагается рассмотреть настоящий документ.`,
  'approve-report': ({ addressee }) => `${addressee} предлагается утвердить настоящий документ.`,
  'comment-on-report': ({ addressee }) =>
    `${addressee} предлагается представить замечания по настоящему документу.`,
  'guide-work': ({ addressee }) =>
    `${addressee} предлагается принять к сведению настоящий документ и при необходимости дать руководящие указания.`,
  'discussion-questions': ({ group }) => `Вопросы для обсуждения по полученным вкладам (${group})`,
  'framework-questions': ({ group }) => `Рамочные вопросы (${group})`,
};
