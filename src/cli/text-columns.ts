import { graphemes, isWide } from '../language/graphemes';

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  return graphemes(text).reduce((sum, each) => sum + (isWide(each) ? 2 : 1), 0);
}

/** The text in exactly so many columns, cut with an ellipsis or filled with spaces. */
export function fitted(text: string, width: number): string {
  let kept = text;
  if (columnsOf(text) > width) {
    kept = '';
    for (const each of graphemes(text)) {
      if (columnsOf(kept) + columnsOf(each) > width - 1) break;
      kept += each;
    }
    kept += '…';
  }
  return kept + ' '.repeat(width - columnsOf(kept));
}

/** The text in lines of at most so many columns, broken at spaces; all but the first indented. */
export function wrapped(text: string, width: number, indent = '  '): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > width) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}
