/** How much is gathered before it is cut. */
const PIECE_BYTES = 1024 * 1024;
const LESS_THAN = 0x3c;
const COLON = 0x3a;

/** A piece of a part between two cuts. */
export interface XmlPiece {
  readonly bytes: Uint8Array;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * Cuts the bytes of an XML part (UTF-8) before start tags of a name, so that whole elements stay
 * together. Pieces hold a megabyte, or one element when that is larger; `mostBytes` without a start
 * tag among them throw a RangeError.
 */
export function* xmlPieces(
  part: Iterable<Uint8Array>,
  name: string,
  mostBytes: number,
): Generator<XmlPiece> {
  let kept = new Uint8Array(2 * PIECE_BYTES);
  let length = 0;
  let wanted = PIECE_BYTES;
  let isFirst = true;
  for (const bytes of part) {
    if (length + bytes.length > kept.length) {
      const larger = new Uint8Array(Math.max(2 * kept.length, length + bytes.length));
      larger.set(kept.subarray(0, length));
      kept = larger;
    }
    kept.set(bytes, length);
    length += bytes.length;
    if (length < wanted) continue;
    const cut = lastStartTag(kept.subarray(0, length), name);
    if (cut <= 0) {
      if (length > mostBytes) throw new RangeError(`${length} bytes without <${name}>`);
      wanted = Math.min(2 * length, mostBytes + 1);
      continue;
    }
    yield { bytes: kept.slice(0, cut), isFirst, isLast: false };
    isFirst = false;
    kept.copyWithin(0, cut, length);
    length -= cut;
    wanted = length + PIECE_BYTES;
  }
  yield { bytes: kept.subarray(0, length), isFirst, isLast: true };
}

/** Where the last start tag of a name begins, whatever its prefix; −1 for none. */
function lastStartTag(bytes: Uint8Array, name: string): number {
  const word = new TextEncoder().encode(name);
  const [first = 0] = word;
  for (let at = bytes.lastIndexOf(first); at > 0; at = bytes.lastIndexOf(first, at - 1)) {
    const after = bytes[at + word.length];
    const isWhole = word.every((byte, index) => bytes[at + index] === byte) && endsName(after);
    const start = isWhole ? tagStart(bytes, at) : -1;
    if (start >= 0) return start;
  }
  return -1;
}

/** The `<` before a name and its prefix; −1 when something else is before it. */
function tagStart(bytes: Uint8Array, name: number): number {
  let at = name - 1;
  if (bytes[at] === COLON) {
    at -= 1;
    while (at > 0 && isNameByte(bytes[at] ?? 0)) at -= 1;
  }
  return bytes[at] === LESS_THAN ? at : -1;
}

function endsName(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x2f || byte === 0x3e || (byte !== undefined && byte < 0x0e);
}

function isNameByte(byte: number): boolean {
  return /[\w.-]/.test(String.fromCharCode(byte));
}
