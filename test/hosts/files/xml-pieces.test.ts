import fc from 'fast-check';
import { xmlPieces, type XmlPiece } from '../../../src/hosts/files/xml-pieces';

const MEGABYTE = 1024 * 1024;

/** The bytes of a text in chunks of so many. */
function* chunks(text: string, size: number): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const textOf = ({ bytes }: XmlPiece): string => new TextDecoder().decode(bytes);
const piecesOf = (text: string, chunk: number, most = 4 * MEGABYTE): XmlPiece[] => [
  ...xmlPieces(chunks(text, chunk), 'row', most),
];

describe('a part cut into pieces', () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => `<x:row r="${row}"><c>row ×</c></x:row>`);
  const part = `<x:sheetData>${rows.join('')}</x:sheetData><rowBreaks/>`;

  it('is whole again when its pieces are joined, however it arrives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 5 * MEGABYTE }), (chunk) => {
        const pieces = piecesOf(part, chunk);
        expect(pieces.map(textOf).join('') === part).toBe(true);
        expect(pieces.map(({ isFirst }) => isFirst).indexOf(true, 1)).toBe(-1);
        expect(pieces.map(({ isLast }) => isLast).indexOf(true)).toBe(pieces.length - 1);
      }),
      { numRuns: 20 },
    );
  });

  it('has every piece but the first begin with a whole row', () => {
    const [first, ...others] = piecesOf(part, 64 * 1024).map(textOf);
    expect(first).toMatch(/^<x:sheetData><x:row r="0">.*<\/x:row>$/);
    expect(others.length).toBeGreaterThan(1);
    for (const piece of others) expect(piece).toMatch(/^<x:row r="\d+">/);
    expect(others.at(-1)).toMatch(/<\/x:sheetData><rowBreaks\/>$/);
  });

  it('is one piece when it is small', () => {
    expect(piecesOf('<row/><row/>', 3)).toEqual([
      { bytes: new TextEncoder().encode('<row/><row/>'), isFirst: true, isLast: true },
    ]);
  });

  it('is given up when nothing in it can be cut', () => {
    expect(() => piecesOf('< row>'.repeat(MEGABYTE), 64 * 1024)).toThrow(RangeError);
  });
});
