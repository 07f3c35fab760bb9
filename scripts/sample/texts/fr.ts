/** The texts of the sample's report sheet in French, by the English ones. */
export const FRENCH: ReadonlyMap<string, string> = new Map([
  [
    'Priorities for the next strategic plan: report of the working group',
    'Priorités du prochain plan stratégique: rapport du groupe de travail',
  ],
  ['TDAG', 'GCDT'],
  [
    'Working Group on Strategic and Operational Plans',
    'Groupe de travail sur les plans stratégique et opérationnel',
  ],
  [
    'This document reports what the working group did in 2026, gives the results of a survey of its members on the order of priority of the objectives and the strategic goals, and puts four recommendations to the advisory group.',
    'Le présent document rend compte des activités du groupe de travail en 2026, présente les résultats d’une enquête auprès de ses membres sur l’ordre de priorité des objectifs et des buts stratégiques, et soumet quatre recommandations au groupe consultatif.',
  ],
  [
    'Documents TDAG-26/3, TDAG-26/9 and TDAG-26/DT/2',
    'Documents TDAG-26/3, TDAG-26/9 et TDAG-26/DT/2',
  ],
  [
    'The advisory group set up the working group at its meeting in March 2026 (TDAG-26/DT/2). The group works by correspondence, is open to every member, and met online twice.',
    'Le groupe consultatif a créé le groupe de travail à sa réunion de mars 2026 (TDAG-26/DT/2). Le groupe travaille par correspondance, est ouvert à tous les membres et s’est réuni deux fois en ligne.',
  ],
  ['The group works under these terms of reference:', 'Le mandat du groupe est le suivant:'],
  [
    'to look at how the current strategic plan is being carried out, and draft proposals for the next one;',
    'examiner la mise en œuvre du plan stratégique en vigueur et élaborer des propositions pour le suivant;',
  ],
  [
    'to look at the four-year operational plan, and say where it can be made better.',
    'examiner le plan opérationnel quadriennal et indiquer les améliorations possibles.',
  ],
  [
    'Survey of members on the priority of objectives and goals',
    'Enquête auprès des membres sur la priorité des objectifs et des buts',
  ],
  [
    'In September 2026 the members of the group were asked, informally, to rank the ITU-D objectives and the strategic goals from first to last choice. {{objectives.ballots}} members answered.',
    'En septembre 2026, les membres du groupe ont été invités, à titre informel, à classer les objectifs de l’UIT-D et les buts stratégiques du premier au dernier choix. {{objectives.ballots}} membres ont répondu.',
  ],
  ['Priority order of the ITU-D objectives', 'Ordre de priorité des objectifs de l’UIT-D'],
  ['D.1 Coordination', 'D.1 Coordination'],
  ['D.2 Modern and secure infrastructure', 'D.2 Infrastructure moderne et sûre'],
  ['D.3 Enabling environment', 'D.3 Environnement propice'],
  ['D.4 Inclusive information society', 'D.4 Société de l’information inclusive'],
  ['Priority order of the strategic goals', 'Ordre de priorité des buts stratégiques'],
  ['Goal 1 – Growth', 'But 1 – Croissance'],
  ['Goal 2 – Inclusiveness', 'But 2 – Inclusion'],
  ['Goal 3 – Sustainability', 'But 3 – Durabilité'],
  ['Goal 4 – Innovation', 'But 4 – Innovation'],
  ['Goal 5 – Partnerships', 'But 5 – Partenariats'],
  [
    'After its second meeting the group came to these conclusions:',
    'À l’issue de sa deuxième réunion, le groupe est parvenu aux conclusions suivantes:',
  ],
  [
    'The members agree on the priority order of the objectives ({{objectives.figure}}) and of the goals ({{goals.figure}}); it should feed the next strategic plan.',
    'Les membres s’accordent sur l’ordre de priorité des objectifs ({{objectives.figure}}) et des buts ({{goals.figure}}); celui-ci devrait servir de base au prochain plan stratégique.',
  ],
  [
    'The questions in {{annex.discussion}} and {{annex.framework}} should be discussed by the advisory group.',
    'Le groupe consultatif devrait débattre des questions figurant dans l’{{annex.discussion}} et l’{{annex.framework}}.',
  ],
  [
    'Adopt the four thematic priorities below as the objectives of the next strategic plan:',
    'Adopter les quatre priorités thématiques ci-après comme objectifs du prochain plan stratégique:',
  ],
  ['connecting everyone at a price they can pay;', 'connecter tout le monde à un prix abordable;'],
  [
    'digital services that leave nobody out;',
    'offrir des services numériques qui ne laissent personne de côté;',
  ],
  [
    'rules that encourage investment; and',
    'adopter des règles qui encouragent l’investissement; et',
  ],
  [
    'resources and partners for the work;',
    'réunir les ressources et les partenaires nécessaires à ces travaux;',
  ],
  [
    'Say by the next meeting how these recommendations are to be carried out; and',
    'Indiquer d’ici à la prochaine réunion comment ces recommandations seront mises en œuvre; et',
  ],
  ['Chair of the working group', 'Présidence du groupe de travail'],
  ['Questions raised in the contributions', 'Questions soulevées dans les contributions'],
  [
    'How do the objectives of the plan tie in with the regional initiatives and the study questions?',
    'Comment les objectifs du plan s’articulent-ils avec les initiatives régionales et les Questions à l’étude?',
  ],
  [
    'Which measures of result would show that an objective has been reached?',
    'Quels indicateurs de résultats montreraient qu’un objectif a été atteint?',
  ],
  ['Framework questions of the working group', 'Questions-cadres du groupe de travail'],
  ['Looking back at the current plans', 'Bilan des plans en vigueur'],
  [
    'What went well, and what should be done differently?',
    'Qu’est-ce qui a bien fonctionné et que faudrait-il faire autrement?',
  ],
  [
    'How far have the targets been met, in figures?',
    'Dans quelle mesure les cibles ont-elles été atteintes, en chiffres?',
  ],
  [
    'Where is work done twice with other sectors?',
    'Où y a-t-il double emploi avec d’autres Secteurs?',
  ],
  ['Input to the next strategic plan', 'Contribution au prochain plan stratégique'],
  [
    'Which services and partners will the objectives need?',
    'De quels services et de quels partenaires les objectifs auront-ils besoin?',
  ],
  [
    'What should be true in 2030, and how will it be measured?',
    'Que devrait-on avoir accompli en 2030, et comment le mesurera-t-on?',
  ],
]);
