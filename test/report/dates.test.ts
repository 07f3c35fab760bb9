import { dayNamed } from '../../src/report/dates';

describe('a day that a cell names', () => {
  it.each([
    ['2026-11-16', '2026-11-16'],
    [' 2026-1-5 ', '2026-01-05'],
    ['٢٠٢٦-١١-١٦', '2026-11-16'],
    ['46342', '2026-11-16'],
    ['46342.75', '2026-11-16'],
  ])('%s is %s', (text, day) => {
    expect(dayNamed(text)?.toISOString().slice(0, 10)).toBe(day);
  });

  it.each(['', '16 November 2026', '2026-02-30', '2026-13-01', '4634', '2026-11-16T00:00'])(
    '"%s" is none',
    (text) => {
      expect(dayNamed(text)).toBeNull();
    },
  );
});
