import {
  commonStart,
  headerParts,
  isPlaceHeader,
  placeHeader,
} from '../../src/survey/header-parts';

describe('a header', () => {
  it.each([
    ['Season? [Spring]', { stem: 'Season?', part: 'Spring' }],
    ['[Spring]', { stem: '', part: 'Spring' }],
    ['Rank them (Roads)', { stem: 'Rank them', part: 'Roads' }],
    ['Rank - them - Roads', { stem: 'Rank - them', part: 'Roads' }],
    ['Priorities: Roads', { stem: 'Priorities', part: 'Roads' }],
    ['Q1_15', { stem: 'Q1', part: '15' }],
  ])('%s names a question and a part of it', (header, parts) => {
    expect(headerParts(header)[0]).toEqual(parts);
  });

  it('without a joining sign has no parts', () => {
    expect(headerParts('Objective 1')).toEqual([]);
  });

  it('names a place after, before or around its question', () => {
    expect(placeHeader('Rank them [Ranking 2]')).toMatchObject({ stem: 'Rank them', place: 2 });
    expect(placeHeader('First choice - Goals')).toMatchObject({ stem: 'Goals', place: 1 });
    expect(placeHeader('3rd choice of goals')).toMatchObject({ place: 3, isAsWritten: false });
    expect(placeHeader('Region')).toBeNull();
  });

  it('is a mere place only when nothing else is named', () => {
    expect(isPlaceHeader('Goals [2nd]')).toBe(true);
    expect(isPlaceHeader('First aid')).toBe(false);
  });
});

describe('the common start of headers', () => {
  it('ends with a whole word and no joining sign', () => {
    expect(commonStart(['Goals - first', 'Goals - fifth'])).toBe('Goals');
    expect(commonStart(['Goal 1', 'Goal 10'])).toBe('Goal');
    expect(commonStart(['a', 'b'])).toBe('');
  });
});
