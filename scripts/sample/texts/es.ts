/** The texts of the sample's report sheet in Spanish, by the English ones. */
export const SPANISH: ReadonlyMap<string, string> = new Map([
  [
    'Priorities for the next strategic plan: report of the working group',
    'Prioridades del próximo plan estratégico: informe del grupo de trabajo',
  ],
  ['TDAG', 'GADT'],
  [
    'Working Group on Strategic and Operational Plans',
    'Grupo de Trabajo sobre los planes estratégico y operacional',
  ],
  [
    'This document reports what the working group did in 2026, gives the results of a survey of its members on the order of priority of the objectives and the strategic goals, and puts four recommendations to the advisory group.',
    'El presente documento da cuenta de las actividades del grupo de trabajo en 2026, presenta los resultados de una encuesta a sus miembros sobre el orden de prioridad de los objetivos y las metas estratégicas, y somete cuatro recomendaciones al grupo asesor.',
  ],
  [
    'Documents TDAG-26/3, TDAG-26/9 and TDAG-26/DT/2',
    'Documentos TDAG-26/3, TDAG-26/9 y TDAG-26/DT/2',
  ],
  [
    'The advisory group set up the working group at its meeting in March 2026 (TDAG-26/DT/2). The group works by correspondence, is open to every member, and met online twice.',
    'El grupo asesor creó el grupo de trabajo en su reunión de marzo de 2026 (TDAG-26/DT/2). El grupo trabaja por correspondencia, está abierto a todos los miembros y se ha reunido dos veces en línea.',
  ],
  ['The group works under these terms of reference:', 'El mandato del grupo es el siguiente:'],
  [
    'to look at how the current strategic plan is being carried out, and draft proposals for the next one;',
    'examinar la ejecución del plan estratégico vigente y elaborar propuestas para el siguiente;',
  ],
  [
    'to look at the four-year operational plan, and say where it can be made better.',
    'examinar el plan operacional cuadrienal e indicar en qué puede mejorarse.',
  ],
  [
    'Survey of members on the priority of objectives and goals',
    'Encuesta a los miembros sobre la prioridad de los objetivos y las metas',
  ],
  [
    'In September 2026 the members of the group were asked, informally, to rank the ITU-D objectives and the strategic goals from first to last choice. {{objectives.ballots}} members answered.',
    'En septiembre de 2026 se pidió a los miembros del grupo, de manera informal, que clasificaran los objetivos del UIT-D y las metas estratégicas de la primera a la última opción. Respondieron {{objectives.ballots}} miembros.',
  ],
  ['Priority order of the ITU-D objectives', 'Orden de prioridad de los objetivos del UIT-D'],
  ['D.1 Coordination', 'D.1 Coordinación'],
  ['D.2 Modern and secure infrastructure', 'D.2 Infraestructura moderna y segura'],
  ['D.3 Enabling environment', 'D.3 Entorno propicio'],
  ['D.4 Inclusive information society', 'D.4 Sociedad de la información inclusiva'],
  ['Priority order of the strategic goals', 'Orden de prioridad de las metas estratégicas'],
  ['Goal 1 – Growth', 'Meta 1 – Crecimiento'],
  ['Goal 2 – Inclusiveness', 'Meta 2 – Inclusión'],
  ['Goal 3 – Sustainability', 'Meta 3 – Sostenibilidad'],
  ['Goal 4 – Innovation', 'Meta 4 – Innovación'],
  ['Goal 5 – Partnerships', 'Meta 5 – Asociaciones'],
  [
    'After its second meeting the group came to these conclusions:',
    'Tras su segunda reunión, el grupo llegó a las siguientes conclusiones:',
  ],
  [
    'The members agree on the priority order of the objectives ({{objectives.figure}}) and of the goals ({{goals.figure}}); it should feed the next strategic plan.',
    'Los miembros coinciden en el orden de prioridad de los objetivos ({{objectives.figure}}) y de las metas ({{goals.figure}}), que debería servir de base para el próximo plan estratégico.',
  ],
  [
    'The questions in {{annex.discussion}} and {{annex.framework}} should be discussed by the advisory group.',
    'Convendría que el grupo asesor debatiera las preguntas del {{annex.discussion}} y el {{annex.framework}}.',
  ],
  [
    'Adopt the four thematic priorities below as the objectives of the next strategic plan:',
    'Adoptar las cuatro prioridades temáticas siguientes como objetivos del próximo plan estratégico:',
  ],
  ['connecting everyone at a price they can pay;', 'conectar a todos a un precio asequible;'],
  [
    'digital services that leave nobody out;',
    'ofrecer servicios digitales que no dejen a nadie atrás;',
  ],
  ['rules that encourage investment; and', 'adoptar normas que fomenten la inversión; y'],
  [
    'resources and partners for the work;',
    'reunir los recursos y los asociados necesarios para los trabajos;',
  ],
  [
    'Say by the next meeting how these recommendations are to be carried out; and',
    'Indicar, a más tardar en la próxima reunión, cómo se aplicarán estas recomendaciones; y',
  ],
  ['Chair of the working group', 'Presidencia del grupo de trabajo'],
  ['Questions raised in the contributions', 'Preguntas planteadas en las contribuciones'],
  [
    'How do the objectives of the plan tie in with the regional initiatives and the study questions?',
    '¿Cómo se relacionan los objetivos del plan con las iniciativas regionales y las Cuestiones de estudio?',
  ],
  [
    'Which measures of result would show that an objective has been reached?',
    '¿Qué indicadores de resultados mostrarían que se ha alcanzado un objetivo?',
  ],
  ['Framework questions of the working group', 'Preguntas marco del grupo de trabajo'],
  ['Looking back at the current plans', 'Balance de los planes vigentes'],
  [
    'What went well, and what should be done differently?',
    '¿Qué ha funcionado bien y qué debería hacerse de otra manera?',
  ],
  [
    'How far have the targets been met, in figures?',
    '¿En qué medida se han alcanzado las metas, en cifras?',
  ],
  [
    'Where is work done twice with other sectors?',
    '¿Dónde se duplican los trabajos con otros Sectores?',
  ],
  ['Input to the next strategic plan', 'Contribución al próximo plan estratégico'],
  [
    'Which services and partners will the objectives need?',
    '¿Qué servicios y asociados necesitarán los objetivos?',
  ],
  [
    'What should be true in 2030, and how will it be measured?',
    '¿Qué debería haberse logrado en 2030 y cómo se medirá?',
  ],
]);
