import { a, de, withArticle } from '../wording/spanish';
import type { ClauseWording } from './catalogue';

/** Spanish clauses: infinitives. */
export const clausesEs: ClauseWording = {
  'adopt-priorities': ({ subject }) => `Adoptar como prioridades ${de(subject)} lo siguiente`,
  'use-priority-order': ({ orders }) => `Basar las futuras contribuciones en ${orders}`,
  'guide-implementation': () =>
    'Ofrecer orientación sobre la aplicación de las presentes recomendaciones',
  note: ({ subject }) => `Tomar nota ${de(subject)}`,
  approve: ({ subject }) => `Aprobar ${subject}`,
  endorse: ({ subject }) => `Respaldar ${subject}`,
  invite: ({ recipient, task }) => `Invitar ${a(withArticle(recipient))} a ${task}`,
  request: ({ recipient, task }) => `Encargar ${a(withArticle(recipient))} ${task}`,
  'forward-as-input': ({ recipient }) =>
    `Remitir el presente informe ${a(withArticle(recipient))} como contribución a sus trabajos`,
  'extend-mandate': ({ group, until }) =>
    `Prorrogar hasta el ${until} los trabajos ${de(withArticle(group))}`,
  'report-again': ({ group, until }) =>
    `Pedir ${a(withArticle(group))} un nuevo informe a más tardar el ${until}`,
  'publish-report': () => 'Publicar el presente informe en todos los idiomas oficiales',
  'accept-report': ({ group }) => `Aceptar el informe ${de(withArticle(group))}`,
  'note-report': ({ addressee }) =>
    `Se invita ${a(withArticle(addressee))} a tomar nota del presente documento.`,
  'consider-report': ({ addressee }) =>
    `Se invita ${a(withArticle(addressee))} a examinar el presente documento.`,
  'approve-report': ({ addressee }) =>
    `Se invita ${a(withArticle(addressee))} a aprobar el presente documento.`,
  'comment-on-report': ({ addressee }) =>
    `Se invita ${a(withArticle(addressee))} a formular observaciones sobre el presente documento.`,
  'guide-work': ({ addressee }) =>
    `Se invita ${a(withArticle(addressee))} a tomar nota del presente documento y a ofrecer la orientación que estime oportuna.`,
  'discussion-questions': ({ group }) =>
    `Cuestiones para debate derivadas de las contribuciones presentadas ${a(withArticle(group))}`,
  'framework-questions': ({ group }) => `Cuestiones marco ${de(withArticle(group))}`,
};
