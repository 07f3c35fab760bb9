import type { Ballots } from '../../src/ranking/ballots';
import { isClearlyAhead } from '../../src/ranking/claims';
import { rankQuestion, type QuestionSettings } from '../../src/ranking/rank-question';
import type { Claim } from '../../src/ranking/ranked-question';
import { ballotsOf, letter } from './support/letters';
import { twentyMembers } from './support/survey';

/** The claims as `kind AB`. */
function claims(ballots: Ballots, settings: QuestionSettings = {}): string[] {
  return claimsOf(ballots, settings).map(
    ({ kind, options }) => `${kind} ${options.map(letter).join('')}`,
  );
}

function claimsOf(ballots: Ballots, settings: QuestionSettings = {}): readonly Claim[] {
  const options = Array.from({ length: ballots.options }, (_, option) => letter(option));
  return rankQuestion({ key: 'q', title: 'Q', options, ballots, settings }).claims;
}

describe('what may be said', () => {
  it('is that two groups are apart: each of the first clearly ahead of each of the second', () => {
    const ballots = ballotsOf(4, { 'A>B>C>D': 6, 'B>A>D>C': 6, 'A>B>D>C': 4, 'B>A>C>D': 4 });
    expect(claims(ballots)).toEqual([
      'no-clear-difference AB',
      'clearly-ahead AC',
      'clearly-ahead AD',
      'clearly-ahead BC',
      'clearly-ahead BD',
      'no-clear-difference CD',
    ]);
  });

  it('is that one is clearly behind all others', () => {
    const ballots = ballotsOf(3, { 'A>B>C': 8, 'B>A>C': 8 });
    const found = claimsOf(ballots);
    expect(isClearlyAhead(found, 0, 2)).toBe(true);
    expect(isClearlyAhead(found, 1, 2)).toBe(true);
    expect(isClearlyAhead(found, 0, 1)).toBe(false);
    expect(isClearlyAhead(found, 2, 0)).toBe(false);
  });

  it('names only the one that is clearly ahead of all others', () => {
    const found = claimsOf(twentyMembers());
    expect(isClearlyAhead(found, 0, 1)).toBe(true);
    expect(isClearlyAhead(found, 0, 3)).toBe(true);
    expect(isClearlyAhead(found, 1, 3)).toBe(false);
  });

  it('is "closely followed" of neighbours in the order only, never of a tie', () => {
    const ballots = ballotsOf(3, { 'A>B>C': 3, 'B>C>A': 3, 'C>A>B': 3, 'A>BC': 1 });
    expect(claims(ballots)).toEqual([
      'closely-followed AB',
      'no-clear-difference AB',
      'closely-followed AC',
      'no-clear-difference AC',
      'no-clear-difference BC',
    ]);
  });

  it('is nothing about a pair between clear and unclear: 15 against 5 of 20, adjusted p 0.124', () => {
    expect(claims(twentyMembers()).filter((claim) => claim.endsWith('BD'))).toEqual([]);
  });

  it('depends on the thresholds', () => {
    const strict = { thresholds: { significance: 0.0001 } };
    expect(claims(twentyMembers(), strict)).not.toContain('clearly-ahead A');
    const loose = { thresholds: { significance: 0.2 } };
    expect(claims(twentyMembers(), loose)).toContain('clearly-ahead BD');
    const far = { thresholds: { closeShare: 0.1 } };
    expect(claims(twentyMembers(), far)).not.toContain('closely-followed BC');
    const more = { thresholds: { fewestForTest: 21 } };
    expect(claims(twentyMembers(), more)).toEqual([]);
  });

  it('is never that something is clearly ahead without resamples to show it', () => {
    expect(claims(twentyMembers(), { confidence: null })).toEqual([
      'closely-followed BC',
      'no-clear-difference BC',
    ]);
  });

  it('is nothing when there are more than 20 options', () => {
    const many = ballotsOf(21, { 'A>B>C': 30 });
    expect(claims(many, { confidence: null })).toEqual([]);
  });
});
