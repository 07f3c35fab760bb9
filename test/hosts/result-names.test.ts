import * as fc from 'fast-check';
import { isResultName, resultName, resultPartName } from '../../src/hosts/result-names';

describe('the defined name of results', () => {
  it('is made of the question’s key', () => {
    expect(resultName('objectives')).toBe('concord.objectives');
    expect(resultName('goals-2')).toBe('concord.goals.2');
  });

  it('takes only characters that Excel takes, and differs for different keys', () => {
    const key = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(key, key, (one, other) => {
        expect(resultName(one)).toMatch(/^concord\.[\p{L}\p{N}._]+$/u);
        expect(isResultName(resultName(one).toUpperCase())).toBe(true);
        return one === other || resultName(one) !== resultName(other);
      }),
    );
  });

  it('is no other name', () => {
    expect(isResultName('Print_Area')).toBe(false);
    expect(isResultName('_xlnm._FilterDatabase')).toBe(false);
  });
});

describe('the defined name of a sheet of ballots', () => {
  it('is one of ours, and no key gives it to results', () => {
    const name = resultPartName({ kind: 'ballots', key: 'goals' });
    expect(name).toBe('concord.goals_ballots_');
    expect(isResultName(name)).toBe(true);
    expect(resultPartName({ kind: 'results', key: 'goals_ballots_' })).not.toBe(name);
  });
});
