import { graphemes, isWide } from './graphemes';

/**
 * How many lines a text takes in a column of so many characters; wide characters (Chinese) count
 * two, and lines break before any of them. An estimate, for there is no font here to measure with.
 */
export function wrappedLines(text: string, columns: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, columns), 0);
}

function linesOf(line: string, columns: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of line.split(/(?<=\s)|(?=\p{Script=Han})/u)) {
    const width = widthOf(word.trimEnd());
    if (filled > 0 && filled + width > columns) {
      lines += 1;
      filled = 0;
    }
    lines += Math.max(0, Math.ceil(width / columns) - 1);
    filled += widthOf(word);
  }
  return lines;
}

function widthOf(text: string): number {
  return graphemes(text).reduce((sum, each) => sum + (isWide(each) ? 2 : 1), 0);
}
