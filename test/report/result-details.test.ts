import { LANGUAGES } from '../../src/language/languages';
import type { RankedQuestion } from '../../src/ranking/ranked-question';
import { detailSections } from '../../src/report/result-details';
import { RESULT_WORDS } from '../../src/report/result-words';
import { shownQuestion } from '../../src/report/shown-question';
import { objectives } from './support/questions';

/** The cells of every section: what they show, and the number behind it. */
function sections(question: RankedQuestion, language: (typeof LANGUAGES)[number] = 'en') {
  const shown = shownQuestion(question, []).question;
  return detailSections(shown, language).map((rows) =>
    rows.map((row) =>
      row.map((cell) => {
        if (cell.look === 'blank') return null;
        if (cell.look === 'number') return cell.value;
        return cell.look === 'rank' ? cell.label : cell.text;
      }),
    ),
  );
}

const D1 = 'D.1 Coordination';
const D2 = 'D.2 Modern and secure infrastructure';
const D3 = 'D.3 Enabling environment';
const D4 = 'D.4 Inclusive information society';

describe('the details of a result sheet', () => {
  it('have the ranks by every method and under the other policy, a dash where one declines', () => {
    const question = objectives({
      orders: {
        'mean-rank': [[3], [2], [1], [0]],
        copeland: [[3], [2, 1], [0]],
        schulze: [[2], [3], [1], [0]],
        'ranked-pairs': [[3], [2], [1], [0]],
        kemeny: null,
      },
      alternative: { unranked: 'no-opinion', order: [[2], [3], [1], [0]], changed: true },
    });
    const [methods] = sections(question);
    expect(methods?.slice(0, 4)).toEqual([
      ['Ranks by method'],
      [
        ...[null, 'Objective', 'Mean rank', 'The Copeland method', 'The Schulze method'],
        ...['The ranked pairs method', 'The Kemeny–Young method'],
        'If unranked options are not compared',
      ],
      [null, D4, '1', '1', '2', '1', null, '2'],
      [null, D3, '2', '2=', '1', '2', null, '1'],
    ]);
    expect(methods?.at(-1)).toEqual([
      'With the other rule for unranked options the order is another.',
    ]);
  });

  it('have the share of the resamples in which each option took each rank', () => {
    const question = objectives({
      confidence: {
        resamples: 5000,
        seed: 1,
        rankProbabilities: [
          [0, 0, 0, 1],
          [0.1, 0.2, 0.7, 0],
          [0.2, 0.5, 0.3, 0],
          [0.7, 0.3, 0, 0],
        ],
        holdsWithoutAnyOneBallot: true,
      },
    });
    expect(sections(question)[1]).toEqual([
      ['How sure each rank is'],
      ['In so many of 5,000 random draws from the ballots (seed 1) the option took the rank.'],
      [null, 'Objective', '1', '2', '3', '4'],
      [null, D4, 0.7, 0.3, 0, 0],
      [null, D3, 0.2, 0.5, 0.3, 0],
      [null, D2, 0.1, 0.2, 0.7, 0],
      [null, D1, 0, 0, 0, 1],
      ['The order stays the same whichever single ballot is left out.'],
    ]);
    expect(sections(objectives())[1]?.[3]).toEqual([null, D4, null, null, null, null]);
  });

  it('say of the differences what the claims allow, and no more', () => {
    const [, , differences] = sections(objectives());
    expect(differences?.[1]?.[1]).toMatch(/closely followed by D\.3.*distinctly lower/);
    const [, , none] = sections(objectives({ claims: [] }));
    expect(none?.[1]?.[1]).not.toMatch(/closely|clearly|distinctly/);
  });

  it('have the ranks by group, and count the groups that are too small in one line', () => {
    const question = objectives({
      groups: [
        { name: 'AFR', ballots: 6, order: [[2], [3], [1], [0]], tauB: 0.67 },
        { name: 'EUR', ballots: 5, order: [[3, 2], [1], [0]], tauB: 0.91 },
        { name: 'CIS', ballots: 2, order: null, tauB: null },
        { name: 'ARB', ballots: 1, order: null, tauB: null },
      ],
    });
    expect(sections(question)[3]).toEqual([
      ['Ranks by group'],
      [null, 'Objective', 'AFR (6)', 'EUR (5)'],
      [null, D4, '2', '1='],
      [null, D3, '1', '1='],
      [null, D2, '3', '3'],
      [null, D1, '4', '4'],
      [null, 'Nearness to the order of all (tau-b)', 0.67, 0.91],
      ['Groups with fewer than 5 ballots, which are not shown: 2.'],
    ]);
    expect(sections(objectives())).toHaveLength(3);
  });

  it('are headed in every language in its own words', () => {
    const heads = LANGUAGES.map((language) =>
      sections(objectives(), language).map(([heading]) => heading?.[0]),
    );
    expect(new Set(heads.flat()).size).toBe(3 * LANGUAGES.length);
    for (const language of LANGUAGES) {
      expect(RESULT_WORDS[language].resampled(5000, 7)).toMatch(/5.?000.*7|7.*5.?000/u);
    }
  });
});
