import { placeOf, placeWithin } from '../../src/survey/ordinals';

describe('a place in a ranking', () => {
  it.each([
    ['1', 1],
    ['12', 12],
    ['1st', 1],
    ['3rd choice', 3],
    ['First choice', 1],
    ['Rank 2', 2],
    ['Ranking 4', 4],
    ['My second priority', 2],
    ['Last choice', 'last'],
    ['1er choix', 1],
    ['Première priorité', 1],
    ['2ème choix', 2],
    ['Choix n° 3', 3],
    ['Dernier choix', 'last'],
    ['1.º', 1],
    ['2.ª', 2],
    ['Tercera prioridad', 3],
    ['Última posición', 'last'],
    ['1-й', 1],
    ['2-е место', 2],
    ['Третий приоритет', 3],
    ['Последнее место', 'last'],
    ['第一', 1],
    ['第2选择', 2],
    ['第 三 志愿', 3],
    ['第十二名', 12],
    ['首选', 1],
    ['الأول', 1],
    ['الاختيار الثاني', 2],
    ['الأولوية ٣', 3],
    ['الأخيرة', 'last'],
    ['１', 1],
  ])('is named by %s', (phrase, place) => {
    expect(placeOf(phrase)).toBe(place);
  });

  it.each([
    '',
    '0',
    '1st2nd',
    '0.5',
    '1-2',
    'Objective 1',
    'Option 1',
    '5 points',
    'first or second',
    'choice',
    '2024',
  ])('is not named by %j', (phrase) => {
    expect(placeOf(phrase)).toBeNull();
  });

  it('is found within a longer text that mentions only one', () => {
    expect(placeWithin('Plant name - 1st place vote (5 Points)')).toEqual({
      place: 1,
      rest: 'plant name place vote points',
    });
    expect(placeWithin('Choice 2 among the goals')).toEqual({
      place: 2,
      rest: 'choice among the goals',
    });
    expect(placeWithin('From first choice to last choice')).toBeNull();
    expect(placeWithin('Goal 3 of 5')).toBeNull();
  });
});
