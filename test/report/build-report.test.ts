import type { Report } from '../../src/report/content';
import {
  GOALS,
  OBJECTIVES,
  goals,
  objectives,
  question,
  unanimousTally,
} from './support/questions';
import { blockOf, built, itemsOf, linesOf } from './support/sheets';

const kinds = (report: Report): string[] =>
  report.blocks.map(({ kind, key }) => (key === '' ? kind : `${kind}:${key}`));

describe('the blocks of a report', () => {
  it('come in the order of the report sheet, rows of one block together', () => {
    const { report } = built(
      [
        ['conclusions', '1', 'C one'],
        ['introduction', '', 'I'],
        ['conclusions', '1', 'C two'],
        ['annex:b', 'title', 'B'],
        ['annex:a', 'title', 'A'],
      ],
      { questions: [] },
    );
    expect(kinds(report)).toEqual(['conclusions', 'introduction', 'annex:b', 'annex:a']);
    expect(itemsOf(blockOf(report, 'conclusions'))).toEqual(['1 C one', '2 C two']);
    expect(blockOf(report, 'annex', 'b').title).toBe('Annex 1 – B');
  });

  it('are the survey and its figures alone when there is no report sheet', () => {
    const { report, findings } = built([]);
    expect(kinds(report)).toEqual(['survey', 'figure:objectives', 'figure:goals']);
    expect(linesOf(blockOf(report, 'survey'))).toEqual([
      'heading Survey of priorities',
      'normal The group’s priorities were surveyed.',
    ]);
    expect(report.title).toBe('Report');
    expect(findings).toEqual([]);
  });

  it('have figures after the survey, or where the sheet says, and numbered as they come', () => {
    const survey = ['survey', '', 'We asked.'];
    const end = ['recommendations', '1', 'R'];
    expect(kinds(built([survey, end]).report)).toEqual([
      'survey',
      'figure:objectives',
      'figure:goals',
      'recommendations',
    ]);
    const { report } = built([survey, end, ['figure:goals', '', 'Goals first.']]);
    expect(kinds(report)).toEqual([
      'survey',
      'recommendations',
      'figure:goals',
      'figure:objectives',
    ]);
    expect(blockOf(report, 'figure', 'goals').title).toBe('Figure 1 – Priority order of the goals');
    expect(report.figures.map(({ key }) => key)).toEqual(['goals', 'objectives']);
  });

  it('have a survey of their own before what comes after it, when the sheet names none', () => {
    expect(
      kinds(
        built([
          ['introduction', '', 'I'],
          ['annex:a', 'title', 'A'],
        ]).report,
      ),
    ).toEqual(['introduction', 'survey', 'figure:objectives', 'figure:goals', 'annex:a']);
  });

  it('lack what has nothing to say', () => {
    const { report } = built(
      [
        ['introduction', '', ''],
        ['closing', '', ''],
      ],
      { questions: [] },
    );
    expect(kinds(report)).toEqual(['closing']);
    expect(linesOf(blockOf(report, 'closing'))).toEqual(['rule ______________']);
  });

  it('leave out a figure without a question, with a finding that names the cell', () => {
    const { report, findings } = built([['figure:goal', '', 'x']]);
    expect(kinds(report)).not.toContain('figure:goal');
    expect(findings.map(({ code, place, values }) => [code, place.cell, values])).toEqual([
      ['report-figure-unknown', 'A2', { key: 'goal', keys: 'objectives, goals' }],
    ]);
  });
});

describe('a figure', () => {
  it('has the order in words, the chart, its caption below it, and a note', () => {
    const { report } = built([['figure:objectives', '', 'We asked.']], {
      questions: [objectives()],
    });
    const block = blockOf(report, 'figure', 'objectives');
    const lines = linesOf(block);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('normal We asked.');
    expect(lines[2]).toBe('figure objectives');
    expect(lines[4]).toBe(
      'note Note – 34 ballots. Mean ranks, lower being better: D.4 Inclusive information society (1.00); D.3 Enabling environment (2.00); D.2 Modern and secure infrastructure (3.00); D.1 Coordination (4.00). The figure describes the answers received, not the whole membership.',
    );
    expect(block.pieces[3]).toEqual({
      kind: 'paragraph',
      style: 'caption',
      inlines: [
        {
          kind: 'target',
          bookmark: 'concord_figure_objectives',
          before: 'Figure ',
          number: '1',
          sequence: 'Figure',
        },
        { kind: 'text', text: ' – Priority order of the objectives' },
      ],
    });
  });

  it.each([
    ['fr', 'caption Figure 1 – Ordre de priorité des objectifs'],
    ['es', 'caption Figura 1 – Orden de prioridad de los objetivos'],
    ['ru', 'caption Рисунок 1 – Порядок приоритетности задач'],
    ['zh', 'caption 图1：部门目标的优先次序'],
    ['ar', 'caption الشكل 1: ترتيب أولويات الأهداف'],
  ] as const)('has its caption in %s', (language, line) => {
    const { report } = built([], { language, questions: [objectives()] });
    expect(linesOf(blockOf(report, 'figure', 'objectives'))).toContain(line);
  });

  it('shows options by the names that the sheet gives them, and keeps those of the answers', () => {
    const rows = [
      ['figure:objectives', 'option', 'd.1  coordination', 'D.1 协调'],
      ['figure:objectives', 'option', 'D.4 Inclusive information society', 'D.4 包容性信息社会'],
      ['figure:objectives', 'option', 'D.5 Other', 'D.5 其他'],
    ];
    const { report, findings } = built(rows, {
      languages: ['en', 'zh'],
      language: 'zh',
      questions: [objectives()],
    });
    const [figure] = report.figures;
    expect(figure?.options).toEqual([...OBJECTIVES]);
    expect(figure?.shownAs).toEqual([
      'D.1 协调',
      'D.2 Modern and secure infrastructure',
      'D.3 Enabling environment',
      'D.4 包容性信息社会',
    ]);
    expect(findings.map(({ code, place }) => [code, place.cell])).toEqual([
      ['report-option-unknown', 'A4'],
    ]);
    const chart = blockOf(report, 'figure', 'objectives').pieces.find(
      ({ kind }) => kind === 'figure',
    );
    expect(chart?.kind === 'figure' ? chart.chart.altText : '').toBe(
      '堆积条形图“部门目标的优先次序”：34份答卷，4个选项。首位：D.4 包容性信息社会。末位：D.1 协调。',
    );
  });

  it('of a question with another key carries the question’s title', () => {
    const other = question({
      key: 'venue',
      title: 'Where to meet',
      options: ['A', 'B'],
      order: [[1], [0]],
    });
    const { report } = built([], { questions: [other] });
    expect(blockOf(report, 'figure', 'venue').title).toBe(
      'Figure 1 – Priority order of the options: Where to meet',
    );
  });

  it('without ballots has no chart and no number, so the next one is figure 1', () => {
    const empty = objectives({ tally: unanimousTally([[3], [2], [1], [0]], 0), claims: [] });
    const { report } = built([], { questions: [empty, goals()] });
    expect(linesOf(blockOf(report, 'figure', 'objectives'))).toEqual([
      'normal No ballots were counted, so there is no priority order.',
    ]);
    expect(report.figures.map(({ key, options }) => [key, options])).toEqual([
      ['goals', [...GOALS]],
    ]);
    expect(blockOf(report, 'figure', 'goals').title).toMatch(/^Figure 1/u);
  });
});
