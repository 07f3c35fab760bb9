import { messageOf, type MessageCode } from '../../src/language/messages';
import { en } from '../../src/language/messages/en';
import { placeInWords, Problem } from '../../src/language/problem';

describe('the messages', () => {
  it('are sentences that end', () => {
    const unfinished = Object.entries(en).filter(([, words]) => !/[.)?]$/.test(words));
    expect(unfinished).toEqual([]);
  });

  it('say the thing itself and send nobody to a file of the program', () => {
    const paths = Object.entries(en).filter(([, words]) => /\b(?:docs|src|test)\//.test(words));
    expect(paths).toEqual([]);
  });

  it('show a placeholder that has no value, so that it is noticed', () => {
    expect(messageOf('file-not-readable')).toContain('{reason}');
    expect(messageOf('file-not-readable', { reason: 'too hot' })).toContain('(too hot)');
  });
});

describe('a problem', () => {
  it('carries its code, its place and words for a person', () => {
    const code: MessageCode = 'file-missing';
    const problem = new Problem(code, { file: 'a.xlsx', sheet: 'S', cell: 'B2' });
    expect(problem.message).toBe('There is no such file. Check the name and the folder.');
    expect(placeInWords(problem.place)).toBe('a.xlsx, sheet "S", cell B2');
  });
});
