import { findingMessage } from '../../../src/language/finding';
import { rankQuestion } from '../../../src/ranking/rank-question';
import { tallyChanges } from '../../../src/report/checks/same-tally';
import { figureSource } from '../../../src/jobs/figure-source';
import { ballotsOf } from '../../ranking/support/letters';

/** The question with the ballots that `counts` gives: how many voted `A>B>C`. */
function question(counts: Readonly<Record<string, number>>, options = ['A', 'B', 'C']) {
  const ballots = ballotsOf(options.length, counts);
  const settings = { confidence: null };
  return rankQuestion({ key: 'goals', title: 'Goals', options, ballots, settings });
}

const then = { 'A>B>C': 6, 'B>A>C': 3 };

function changes(now: Readonly<Record<string, number>>, options?: string[]): string[] {
  return tallyChanges(figureSource(question(then)), [question(now, options)]).map(findingMessage);
}

function codes(now: Readonly<Record<string, number>>, options?: string[]): string[] {
  return tallyChanges(figureSource(question(then)), [question(now, options)]).map(
    ({ code }) => code,
  );
}

describe('the ballots of a figure beside those of a workbook', () => {
  it('are the same when the workbook is', () => {
    expect(changes(then)).toEqual([]);
  });

  it('are more, and the order the same', () => {
    expect(changes({ ...then, 'A>C>B': 1 })).toEqual([
      'The figure "goals" was made from 9 ballots (weight 9); the workbook has 10 (weight 10). Update the document.',
    ]);
  });

  it('are more, and the order another', () => {
    expect(changes({ ...then, 'B>C>A': 8 })[1]).toBe(
      'The order of "goals" was A > B > C; the workbook now gives B > A > C. Update the document.',
    );
  });

  it('are as many, but others', () => {
    expect(changes({ 'A>B>C': 5, 'B>A>C': 4 })).toEqual([
      'The ballots of "goals" are as many as before but not the same: "A" was at position 1 on 6, now on 5. Update the document.',
    ]);
  });

  it('are others, though they count alike at each position', () => {
    const cycles = { 'A>B>C': 1, 'B>C>A': 1, 'C>A>B': 1 };
    const reversed = { 'A>C>B': 1, 'C>B>A': 1, 'B>A>C': 1 };
    const found = tallyChanges(figureSource(question(cycles)), [question(reversed)]);
    expect(found.map(({ code }) => code)).toEqual(['check-data-pairs']);
  });

  it('have a code for each kind of change', () => {
    expect(codes({ ...then, 'A>C>B': 1 })).toEqual(['check-data-ballots']);
    expect(codes({ ...then, 'B>C>A': 8 })).toEqual(['check-data-ballots', 'check-data-order']);
    expect(codes({ 'A>B>C': 5, 'B>A>C': 4 })).toEqual(['check-data-counts']);
    expect(codes(then, ['A', 'B', 'D'])).toEqual(['check-data-options']);
  });

  it('rank other options, or another question', () => {
    expect(changes(then, ['A', 'B', 'D'])).toEqual([
      'The options of the figure "goals" are no longer those of the workbook: A; B; C; now A; B; D.',
    ]);
    expect(tallyChanges(figureSource(question(then)), []).map(({ code }) => code)).toEqual([
      'check-data-question',
    ]);
  });
});
