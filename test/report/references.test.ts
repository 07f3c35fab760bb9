import fc from 'fast-check';
import { numberReferences } from '../../src/report/references';
import { WORDING } from '../../src/report/wording';

describe('references', () => {
  it('number figures and annexes apart, in their order', () => {
    const blocks = [
      { kind: 'figure', key: 'goals' },
      { kind: 'annex', key: '' },
      { kind: 'figure', key: '目标' },
    ] as const;
    const { figure, annex } = numberReferences(blocks, WORDING.ru);
    expect([...figure]).toEqual([
      ['goals', { bookmark: 'concord_figure_goals', before: 'Рисунок ', number: '1' }],
      ['目标', { bookmark: 'concord_figure_目标', before: 'Рисунок ', number: '2' }],
    ]);
    expect(annex.get('')).toEqual({
      bookmark: 'concord_annex_',
      before: 'Приложение ',
      number: '1',
    });
  });

  it('lead to bookmarks that Word takes, each its own, whatever the keys', () => {
    const key = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 8 }), (keys) => {
        const blocks = keys.map((one) => ({ kind: 'annex', key: one }) as const);
        const names = [...numberReferences(blocks, WORDING.en).annex.values()].map(
          ({ bookmark }) => bookmark,
        );
        expect(new Set(names).size).toBe(keys.length);
        for (const name of names) {
          expect(name).toMatch(/^[\p{L}_][\p{L}\p{Nd}_]*$/u);
          expect(name.length).toBeLessThanOrEqual(40);
        }
      }),
    );
  });
});
