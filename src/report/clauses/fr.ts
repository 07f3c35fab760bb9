import { a, de, withArticle } from '../wording/french';
import type { ClauseWording } from './catalogue';

/** French clauses: infinitives. */
export const clausesFr: ClauseWording = {
  'adopt-priorities': ({ subject }) => `Adopter comme priorités ${de(subject)} ce qui suit`,
  'use-priority-order': ({ orders }) => `Fonder les contributions à venir sur ${orders}`,
  'guide-implementation': () =>
    'Donner des orientations sur la mise en œuvre des présentes recommandations',
  note: ({ subject }) => `Prendre note ${de(subject)}`,
  approve: ({ subject }) => `Approuver ${subject}`,
  endorse: ({ subject }) => `Souscrire ${a(subject)}`,
  invite: ({ recipient, task }) => `Inviter ${withArticle(recipient)} à ${task}`,
  request: ({ recipient, task }) => `Demander ${a(withArticle(recipient))} ${de(task)}`,
  'forward-as-input': ({ recipient }) =>
    `Transmettre le présent rapport ${a(withArticle(recipient))} en tant que contribution à ses travaux`,
  'extend-mandate': ({ group, until }) =>
    `Prolonger jusqu’au ${until} les travaux ${de(withArticle(group))}`,
  'report-again': ({ group, until }) =>
    `Demander ${a(withArticle(group))} un nouveau rapport d’ici au ${until}`,
  'publish-report': () => 'Publier le présent rapport dans toutes les langues officielles',
  'accept-report': ({ group }) => `Accepter le rapport ${de(withArticle(group))}`,
  'note-report': ({ addressee }) =>
    `Il est demandé ${a(withArticle(addressee))} de prendre note du présent document.`,
  'consider-report': ({ addressee }) =>
    `Il est demandé ${a(withArticle(addressee))} d’examiner le présent document.`,
  'approve-report': ({ addressee }) =>
    `Il est demandé ${a(withArticle(addressee))} d’approuver le présent document.`,
  'comment-on-report': ({ addressee }) =>
    `Il est demandé ${a(withArticle(addressee))} de formuler des observations sur le présent document.`,
  'guide-work': ({ addressee }) =>
    `Il est demandé ${a(withArticle(addressee))} de prendre note du présent document et de donner des orientations, s’il y a lieu.`,
  'discussion-questions': ({ group }) =>
    `Questions à débattre issues des contributions soumises ${a(withArticle(group))}`,
  'framework-questions': ({ group }) => `Questions-cadres ${de(withArticle(group))}`,
};
