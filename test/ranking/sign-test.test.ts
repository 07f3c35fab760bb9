import { nemenyiDistance } from '../../src/ranking/nemenyi';
import { holm, signTest } from '../../src/ranking/sign-test';

describe('the sign test', () => {
  it.each([
    // Source: scipy 1.17.1, binomtest(wins, wins + losses).pvalue.
    [19, 1, 4.00543212890625e-5],
    [17, 3, 0.002576828],
    [15, 5, 0.041389465],
    [13, 7, 0.263175964],
    [5, 0, 0.0625],
    [6, 0, 0.03125],
    [10, 10, 1],
    [0, 0, 1],
  ])('of %d against %d has p = %d', (wins, losses, p) => {
    expect(signTest(wins, losses)).toBeCloseTo(p, 9);
    expect(signTest(losses, wins)).toBeCloseTo(p, 9);
  });

  it('lies between its neighbours for counts that are not whole', () => {
    const p = signTest(14.5, 5.5);
    expect(p).toBeLessThan(signTest(14, 6));
    expect(p).toBeGreaterThan(signTest(15, 5));
  });
});

describe("Holm's adjustment", () => {
  it('is that of the published example, in any sequence', () => {
    // Source: scipy 1.17.1, on the made-up survey of statistics.json.
    const p = [0.263176, 0.0000401, 0.002577, 0.041389, 0.002577, 0.041389];
    const adjusted = [0.263176, 0.00024, 0.012884, 0.124168, 0.012884, 0.124168];
    holm(p).forEach((value, at) => {
      expect(value).toBeCloseTo(adjusted[at] ?? NaN, 5);
    });
  });

  it('never exceeds 1', () => {
    expect(holm([0.9, 0.8, 0.7])).toEqual([1, 1, 1]);
  });
});

describe("Nemenyi's distance", () => {
  it.each([
    // Source: Demšar 2006, table 5(a); scipy 1.17.1.
    [4, 5, 2.0976],
    [4, 10, 1.4832],
    [4, 20, 1.0488],
    [4, 30, 0.8563],
    [4, 40, 0.7416],
    [4, 50, 0.6633],
    [5, 5, 2.7278],
    [5, 10, 1.9288],
    [5, 20, 1.3639],
    [5, 30, 1.1136],
    [5, 40, 0.9644],
    [5, 50, 0.8626],
  ])('for %d options and %d ballots is %d', (options, ballots, distance) => {
    expect(nemenyiDistance(options, ballots)).toBeCloseTo(distance, 3);
  });

  it('is not known for one option, for more than 20, and without ballots', () => {
    expect([1, 21].map((options) => nemenyiDistance(options, 10))).toEqual([null, null]);
    expect(nemenyiDistance(4, 0)).toBeNull();
  });
});
