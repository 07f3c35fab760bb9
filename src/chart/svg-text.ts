import { graphemes, isWide } from '../language/graphemes';

/** Widths of characters in ems, rough but never far below those of common sans-serif fonts. */
const NARROW = /[\s.,:;!|'’()[\]ijlftrI1-]/u;
const BROAD = /\p{Script=Cyrillic}/u;
const CAPITAL = /[\p{Lu}mwMW@%—]/u;

/** An estimate of a text's width in pixels at a font size; there is no font here to measure with. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of graphemes(text)) ems += graphemeWidth(character);
  return ems * fontSize;
}

/**
 * The text in lines no wider than so many pixels: broken at spaces, between Chinese characters,
 * and inside a word only when the word alone is too wide.
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of breakablePieces(text, width, fontSize)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

function graphemeWidth(grapheme: string): number {
  if (isWide(grapheme)) return 1;
  if (NARROW.test(grapheme)) return 0.36;
  if (CAPITAL.test(grapheme)) return 0.74;
  return BROAD.test(grapheme) ? 0.66 : 0.58;
}

/** Words with the spaces after them, single wide characters, and parts of words that are too wide. */
function breakablePieces(text: string, width: number, fontSize: number): string[] {
  return text.split(/(?<=\s)(?=\S)/u).flatMap((word) => {
    if (!isWide(word) && textWidth(word.trimEnd(), fontSize) <= width) return [word];
    return piecesOfWord(word, width, fontSize);
  });
}

function piecesOfWord(word: string, width: number, fontSize: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const grapheme of graphemes(word)) {
    const breaks = isWide(grapheme) || textWidth(piece + grapheme, fontSize) > width;
    if (piece !== '' && breaks) {
      pieces.push(piece);
      piece = '';
    }
    piece += grapheme;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
