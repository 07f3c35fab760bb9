import { wrappedLines } from '../../src/language/wrapped-lines';

describe('the lines that a text takes in a column', () => {
  it.each([
    ['', 10, 1],
    ['one two', 10, 1],
    ['one two three', 10, 2],
    ['exactly ten', 11, 1],
    ['unbreakable-word', 8, 2],
    ['one\ntwo', 10, 2],
    ['部门目标的优先次序', 10, 2],
  ])('are for %j in %i characters: %i', (text, columns, lines) => {
    expect(wrappedLines(text, columns)).toBe(lines);
  });
});
