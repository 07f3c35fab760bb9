import fc from 'fast-check';
import { changedLines, diffLines } from '../../src/jobs/block-diff';

const text = fc
  .array(fc.constantFrom('one', 'two', 'three', 'four'), { maxLength: 12 })
  .map((lines) => lines.join('\n'));
const joined = (lines: readonly { text: string }[]) => lines.map((line) => line.text).join('\n');

describe('the differences of two texts', () => {
  it('keep the lines that both have and name those that go and come', () => {
    expect(diffLines('1 Adopt.\n2 Note.\n3 Thank.', '1 Adopt.\n2 Approve.\n3 Thank.')).toEqual([
      { kind: 'same', text: '1 Adopt.' },
      { kind: 'removed', text: '2 Note.' },
      { kind: 'added', text: '2 Approve.' },
      { kind: 'same', text: '3 Thank.' },
    ]);
  });

  it('are all additions to an empty text, and none between equal ones', () => {
    expect(diffLines('', 'a\nb').map(({ kind }) => kind)).toEqual(['added', 'added']);
    expect(diffLines('a\nb', 'a\nb').map(({ kind }) => kind)).toEqual(['same', 'same']);
    expect(diffLines('', '')).toEqual([]);
  });

  it('give back either text', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffLines(before, after);
        expect(joined(lines.filter(({ kind }) => kind !== 'added'))).toBe(before);
        expect(joined(lines.filter(({ kind }) => kind !== 'removed'))).toBe(after);
      }),
    );
  });

  it('have the label of a list item before it again', () => {
    expect(diffLines('1\nAdopt:\na)\nx;\n–\ny', '1\nAdopt:\na)\nz;\n–\ny')).toEqual([
      { kind: 'same', text: '1 Adopt:' },
      { kind: 'removed', text: 'a) x;' },
      { kind: 'added', text: 'a) z;' },
      { kind: 'same', text: '– y' },
    ]);
    expect(diffLines('', '(iv)')).toEqual([{ kind: 'added', text: '(iv)' }]);
  });

  it('are shown with their neighbours, and gaps for what did not change', () => {
    const shown = changedLines(diffLines('a.\nb.\nc.\nd.\ne.\nf.', 'a.\nb.\nC.\nd.\ne.\nf.'));
    expect(shown.map((line) => (line.kind === 'gap' ? '…' : line.text))).toEqual([
      ...['…', 'b.', 'c.', 'C.', 'd.', '…'],
    ]);
    expect(changedLines(diffLines('a.', 'a.'))).toEqual([{ kind: 'gap' }]);
  });

  it('never keep fewer lines than a longest common subsequence found by trying all', () => {
    const longest = (one: string[], other: string[]): number => {
      const [a, ...rest] = one;
      if (a === undefined || other.length === 0) return 0;
      const at = other.indexOf(a);
      const without = longest(rest, other);
      return at < 0 ? without : Math.max(without, 1 + longest(rest, other.slice(at + 1)));
    };
    fc.assert(
      fc.property(text, text, (before, after) => {
        const same = diffLines(before, after).filter(({ kind }) => kind === 'same');
        const lines = (of: string) => (of === '' ? [] : of.split('\n'));
        expect(same).toHaveLength(longest(lines(before), lines(after)));
      }),
      { numRuns: 200 },
    );
  });
});
