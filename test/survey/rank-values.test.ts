import { decimalNumber, rankReader, saysUnranked } from '../../src/survey/rank-values';

describe('a cell that should hold a rank', () => {
  const read = rankReader();

  it.each([
    [1, 1],
    [2.5, 2.5],
    ['3', 3],
    ['1,0', 1],
    ['2.0', 2],
    [' ３ ', 3],
    ['٤', 4],
    ['۵', 5],
    ['١٫٠', 1],
    ['２．０', 2],
    ['1\u00a0', 1],
    ['2nd choice', 2],
    ['2e choix', 2],
    ['Premier', 1],
    ['3.ª prioridad', 3],
    ['Segundo', 2],
    ['1-е место', 1],
    ['третий', 3],
    ['第二', 2],
    ['首选', 1],
    ['الثالث', 3],
    ['الأولوية ٢', 2],
    ['1st', 1],
    ['Last', 'last'],
    ['1 - most important', 1],
    ['4 (least)', 4],
  ])('reads %j as a rank', (cell, rank) => {
    expect(read(cell)).toBe(rank);
  });

  it.each([
    null,
    '',
    ' ',
    '\u00a0',
    '-',
    '–',
    -99,
    '-99',
    '−99',
    '-99.0',
    '−',
    '－',
    'Ｎ／Ａ',
    'N/A',
    'n/a',
    'No opinion',
    'No Answer',
    'Not ranked',
    'Sans opinion',
    'Sans avis',
    'S/O',
    'Non classé',
    'Sin opinión',
    'NO APLICA',
    'Sin respuesta',
    'Нет мнения',
    'Н/Д',
    'Нет ответа',
    '无意见',
    '不适用',
    '未排序',
    'لا رأي',
    'غير منطبق',
    'لا جواب',
  ])('reads %j as not ranked', (cell) => {
    expect(read(cell)).toBe('unranked');
  });

  it.each([0, -1, true, { error: '#REF!' }, '1st2nd', '1-2', '0', 'x', '1;2', '5 points', 'Kale'])(
    'cannot read %j',
    (cell) => {
      expect(read(cell)).toBe('unreadable');
    },
  );

  it('tells texts that say nothing from answers', () => {
    expect(saysUnranked('No  Opinion')).toBe(true);
    expect(saysUnranked('No opinion on roads')).toBe(false);
  });

  it('knows decimal numbers with point or comma and no others', () => {
    expect(decimalNumber('−1,5')).toBe(-1.5);
    expect(decimalNumber('1.000,5')).toBeNull();
    expect(decimalNumber('1e5')).toBeNull();
  });
});
