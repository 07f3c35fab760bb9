import { references } from '../../../src/report/checks/references';
import { found, line } from './support';

/** A recommendation with a label, and a text that refers to it. */
const pair = (label: string | null, instruction: string, result: string) => [
  line('Adopt the priorities;', { label, bookmarks: [{ name: '_Ref1', text: 'Adopt' }] }),
  line(`As recommendation ${result} says.`, { fields: [{ instruction, result }] }),
];

describe('a reference to an item of a list', () => {
  it.each([
    ['2', 'REF _Ref1 \\r \\h', '2'],
    ['2.', 'REF _Ref1 \\n \\h', '2'],
    ['(a)', 'REF _Ref1 \\w \\h', '1(a)'],
    [null, 'REF _Ref1 \\r \\h', '7'],
  ])('with the label %j agrees in %s with %s', (label, instruction, result) => {
    expect(found(references, pair(label, instruction, result))).toEqual([]);
  });

  it('that says another number is found, with the label as the list has it', () => {
    expect(found(references, pair('2.', 'REF _Ref1 \\r \\h', '3'))).toEqual([
      '2: check-reference-text 3 | 2',
    ]);
  });

  it('without a switch says the text of its bookmark, as before', () => {
    expect(found(references, pair('2', 'REF _Ref1 \\h', '2'))).toEqual([
      '2: check-reference-text 2 | Adopt',
    ]);
  });
});
