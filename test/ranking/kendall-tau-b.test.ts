import { kendallTauB } from '../../src/ranking/kendall-tau-b';

describe("Kendall's τ-b", () => {
  it('is 1 for the same ranking and −1 for the opposite', () => {
    expect(kendallTauB([1, 2.5, 2.5, 4], [3, 5, 5, 9])).toBe(1);
    expect(kendallTauB([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
  });

  it.each([
    // Source: scipy 1.17.1, kendalltau.
    [[12, 2, 1, 12, 2], [1, 4, 7, 1, 0], -0.4714045207910316],
    [[1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 6, 5], 0.6],
    [[1, 1, 2, 3, 3], [1, 2, 2, 4, 3], 0.8249579113843054],
  ])('of %j and %j is %d', (a, b, tau) => {
    expect(kendallTauB(a, b)).toBeCloseTo(tau, 12);
  });

  it('is not defined when one ranking ties everything, or there is one option', () => {
    expect(kendallTauB([2, 2, 2], [1, 2, 3])).toBeNull();
    expect(kendallTauB([1], [1])).toBeNull();
  });
});
