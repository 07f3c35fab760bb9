import type { Report } from '../../../src/report/content';
import {
  block,
  bold,
  chart,
  figureNumber,
  figureSource,
  GOAL_COUNTS,
  OBJECTIVE_COUNTS,
  paragraph,
  reference,
  table,
  text,
} from './report-parts';

const OBJECTIVES = [
  'D.4 Inclusive information society',
  'D.3 Enabling environment',
  'D.2 Modern and secure infrastructure',
  'D.1 Coordination',
];
const GOALS = [
  'Goal 2 – Inclusiveness',
  'Goal 1 – Growth',
  'Goal 4 – Innovation',
  'Goal 3 – Sustainability',
  'Goal 5 – Partnerships',
];

const objectives = chart(
  {
    key: 'objectives',
    title: 'Priority order of the ITU-D objectives',
    rankTitle: 'Rank',
    categoryTitle: 'ITU-D objective',
    language: 'en',
    altText:
      'Stacked bar chart of how 34 members ranked four objectives: D.4 Inclusive information society first, D.1 Coordination last.',
  },
  OBJECTIVES,
  ['First choice', '2nd choice', '3rd choice', 'Last choice'],
  OBJECTIVE_COUNTS,
);
const goals = chart(
  {
    key: 'goals',
    title: 'Priority order of the strategic goals',
    rankTitle: 'Rank',
    categoryTitle: 'Goal',
    language: 'en',
    altText:
      'Stacked bar chart of how 34 members ranked five goals: Inclusiveness first, Partnerships last.',
  },
  GOALS,
  ['First choice', '2nd choice', '3rd choice', '4th choice', 'Last choice'],
  GOAL_COUNTS,
);

/** A report of the size and form of a working group's, in English. */
export const englishReport: Report = {
  language: 'en',
  profile: 'itu',
  numbering: 'typed',
  title: 'Report of the working group on strategic and operational plans',
  figures: [
    figureSource('objectives', objectives.title, OBJECTIVES, OBJECTIVE_COUNTS),
    figureSource('goals', goals.title, GOALS, GOAL_COUNTS),
  ],
  blocks: [
    block(
      'header',
      '',
      'Header',
      paragraph('title', 'Report of the working group on strategic and operational plans'),
      table([
        [paragraph('table-text', [bold('Summary')])],
        [
          paragraph(
            'table-text',
            'This document reports on the work of the group since it was set up, and recommends how the work should go on.',
          ),
        ],
        [paragraph('table-text', [bold('Action required')])],
        [paragraph('table-text', 'TDAG is invited to note this document and to provide guidance.')],
        [paragraph('table-text', [bold('References')])],
        [paragraph('table-text', 'TDAG-20/3/3, TDAG-20/59 and TDAG-20/DT/7')],
      ]),
    ),
    block(
      'survey',
      '',
      'Survey',
      paragraph('heading', 'Survey of members on the priority of objectives and goals'),
      paragraph('normal', [
        text('As '),
        reference('_Ref_figure_objectives', 'Figure 1'),
        text(
          ' shows, objective D.4 (Inclusive information society) is the highest priority of the four, closely followed by D.3 and D.2. Thirty-four members answered; options are ordered by mean rank. Among the goals ',
        ),
        reference('_Ref_figure_goals', 'Figure 2'),
        text(' gives Inclusiveness and Growth as the choice of most.'),
      ]),
    ),
    block(
      'figure',
      'objectives',
      'Figure: objectives',
      { kind: 'figure', chart: objectives },
      paragraph('caption', [
        figureNumber('_Ref_figure_objectives', 'Figure ', '1'),
        text(' – Priority order of the ITU-D objectives'),
      ]),
    ),
    block(
      'figure',
      'goals',
      'Figure: goals',
      { kind: 'figure', chart: goals },
      paragraph('caption', [
        figureNumber('_Ref_figure_goals', 'Figure ', '2'),
        text(' – Priority order of the strategic goals'),
      ]),
      paragraph('note', 'NOTE – A bar shows how many ballots put the goal at each position.'),
    ),
    block(
      'recommendations',
      '',
      'Recommendations',
      paragraph('heading', 'Recommendations'),
      paragraph('normal', 'The working group makes the following recommendations to TDAG:'),
      paragraph(
        'list-1',
        'to adopt these thematic priorities as the objectives of ITU‑D in the next strategic plan of the Union:',
        '1',
      ),
      paragraph('list-2', 'connectivity;', 'a)'),
      paragraph('list-2', 'digital transformation;', 'b)'),
      paragraph('list-2', 'enabling environment; and', 'c)'),
      paragraph('list-2', 'resource mobilization and international cooperation.', 'd)'),
      paragraph('list-3', 'with special attention to least developed countries', '–'),
      paragraph(
        'list-1',
        'to let the priority order of objectives and goals guide further input from the group, in particular where resources do not suffice for all of them;',
        '2',
      ),
      paragraph(
        'list-1',
        'to provide guidance on how the recommendations are put into practice; and',
        '3',
      ),
      paragraph('list-1', 'to accept this report.', '4'),
    ),
    block(
      'contact',
      '',
      'Contact',
      table(
        [
          [paragraph('table-head', 'Contact'), paragraph('table-head', '')],
          [paragraph('table-text', 'Name'), paragraph('table-text', 'Member A, Vice-Chair')],
          [paragraph('table-text', 'Email'), paragraph('table-text', 'name@example.org')],
        ],
        { headerRows: 1, widths: [1, 3] },
      ),
    ),
    block(
      'annex',
      'questions',
      'Annex 1',
      paragraph('annex-title', [
        {
          kind: 'target',
          bookmark: '_Ref_annex_questions',
          before: 'Annex ',
          number: '1',
          sequence: null,
        },
        text('\nQuestions for discussion'),
      ]),
      paragraph(
        'list-1',
        'How do the aims of the strategic plan relate to regional initiatives?',
        '1',
      ),
      paragraph('list-2', 'Which of them have no resources yet?', 'a)'),
      paragraph('list-1', 'Which new aims would help to measure results best?', '2'),
    ),
    block('closing', '', 'End', paragraph('rule', '______________')),
  ],
};
