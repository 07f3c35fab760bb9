import { built, blockOf, problemOf, linesOf, type Build } from './support/sheets';
import { objectives } from './support/questions';

const ANNEX = ['annex:questions', 'title', 'Questions'];

const said = (text: string, build: Build = {}): string => {
  const { report } = built([['introduction', '', text], ANNEX, ['settings', 'group', 'WG']], build);
  return linesOf(blockOf(report, 'introduction'))[1]?.replace('normal ', '') ?? '';
};

describe('a placeholder', () => {
  it.each([
    ['{{objectives.first}}', 'D.4 Inclusive information society'],
    ['{{objectives.second}}', 'D.3 Enabling environment'],
    ['{{objectives.last}}', 'D.1 Coordination'],
    [
      '{{objectives.order}}',
      'D.4 Inclusive information society, D.3 Enabling environment, D.2 Modern and secure infrastructure and D.1 Coordination',
    ],
    [
      '{{ Objectives.rest }}',
      'D.3 Enabling environment, D.2 Modern and secure infrastructure and D.1 Coordination',
    ],
    ['{{goals.count}} of {{goals.ballots}}', '5 of 34'],
    ['see {{goals.figure}} and {{annex.Questions}}.', 'see Figure 2 and Annex 1.'],
    ['by {{group}}', 'by WG'],
    ['{{', '{{'],
  ])('%s stands for what it names', (text, words) => {
    expect(said(text)).toBe(words);
  });

  it('of a tie names every option and says so', () => {
    const order = [[3], [1, 2], [0]];
    const questions = [objectives({ order })];
    expect(said('{{objectives.second}}', { questions })).toBe(
      'D.2 Modern and secure infrastructure and D.3 Enabling environment (tied)',
    );
    expect(said('{{objectives.order}}', { questions })).toBe(
      'D.4 Inclusive information society, then D.2 Modern and secure infrastructure and D.3 Enabling environment (tied), then D.1 Coordination',
    );
  });

  it.each(['задачи', '优先事项', 'الأهداف', 'priorités-2026', 'question-2'])(
    'may have a key in any script, such as %s',
    (key) => {
      const questions = [objectives({ key })];
      expect(said(`{{${key}.last}}`, { questions })).toBe('D.1 Coordination');
    },
  );

  it('for a figure or an annex is a reference to its bookmark', () => {
    const { report } = built([['introduction', '', 'In {{goals.figure}}.']]);
    expect(blockOf(report, 'introduction').pieces[1]).toEqual({
      kind: 'paragraph',
      style: 'normal',
      inlines: [
        { kind: 'text', text: 'In ' },
        { kind: 'reference', bookmark: 'concord_figure_goals', text: 'Figure 2' },
        { kind: 'text', text: '.' },
      ],
    });
  });

  it.each(['{{objective.first}}', '{{objectives.best}}', '{{annex.1}}', '{{}}', '{{goals}}'])(
    '%s that names nothing is a problem of its cell',
    (text) => {
      const problem = problemOf(() => said(text));
      expect([problem.code, problem.place, problem.values['placeholder']]).toEqual([
        'report-placeholder-unknown',
        { sheet: 'Report', cell: 'C2' },
        text,
      ]);
      expect(problem.message).toContain('objectives.first');
      expect(problem.message).toContain('annex.questions');
    },
  );

  it('for a place that the order does not have is a problem of its cell', () => {
    const questions = [objectives({ order: [[0, 1, 2, 3]] })];
    const problem = problemOf(() => said('{{objectives.second}}', { questions }));
    expect(problem.message).toBe(
      'The order of "objectives" ends with place 1, so {{objectives.second}} stands for nothing. Tied options share one place.',
    );
    expect(problem.place.cell).toBe('C2');
  });

  it('inside the name of an option is taken as the text it is', () => {
    const questions = [objectives({ options: ['{{x}}', 'B', 'C', '{{goals.first}}'] })];
    expect(said('{{objectives.first}} … {{objectives.last}}', { questions })).toBe(
      '{{goals.first}} … {{x}}',
    );
  });
});
