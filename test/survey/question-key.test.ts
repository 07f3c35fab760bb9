import { questionKey } from '../../src/survey/question-key';

describe('the key of a question', () => {
  it.each([
    ['Please rank the four objectives, from first to last', 'objectives'],
    ['Classez les objectifs', 'objectives'],
    ['Ordene los objetivos', 'objectives'],
    ['Расположите цели по порядку', 'objectives'],
    ['请将各项目标排序', 'objectives'],
    ['يرجى ترتيب الأهداف', 'objectives'],
    ['Rank the strategic goals', 'goals'],
    ['Classez les buts stratégiques', 'goals'],
    ['Ordene las metas', 'goals'],
    ['Goals that serve our objectives', 'goals'],
    ['rank_objectives', 'objectives'],
    ['Please rank the regional initiatives', 'regional-initiatives'],
    ['Q7', 'q7'],
    ['?', 'question'],
    ['Приоритеты секторов', 'приоритеты-секторов'],
  ])('of "%s" is %s', (title, key) => {
    expect(questionKey(title, new Set())).toBe(key);
  });

  it('gets a number when it is taken, and may be given', () => {
    const taken = new Set<string>();
    expect(questionKey('Objectives', taken)).toBe('objectives');
    expect(questionKey('Objectives of the sector', taken)).toBe('objectives-2');
    expect(questionKey('Objectives of the union', taken, 'union')).toBe('union');
    expect([...taken]).toEqual(['objectives', 'objectives-2', 'union']);
  });

  it('stays short', () => {
    const key = questionKey('Telecommunication infrastructure development cooperation', new Set());
    expect(key).toBe('telecommunication');
  });
});
