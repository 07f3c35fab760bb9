import { constants, deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync } from 'fflate';
import { crc32 } from '../../../src/hosts/files/crc32';

/** A file of an archive with what the archive says about it, true or not. */
export interface PackedPart {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** A part as an honest archive has it. */
export function honestPart(name: string, content: string | Uint8Array): PackedPart {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return { name, packed: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

/**
 * A part of `start`, then `times` copies of a block of spaces of a mebibyte, then `end`: packed
 * without ever being whole, 1,000 times smaller. Its checksum is wrong.
 */
export function swollenPart(name: string, start: string, times: number, end: string): PackedPart {
  const block = flushed(' '.repeat(MEBIBYTE));
  const blocks = Array.from({ length: times }, () => block);
  const packed = Buffer.concat([flushed(start), ...blocks, deflateRawSync(strToU8(end))]);
  return { name, packed, size: start.length + times * MEBIBYTE + end.length, crc: 0 };
}

const MEBIBYTE = 2 ** 20;

/** Deflated data that more may follow. */
function flushed(text: string): Uint8Array {
  return deflateRawSync(strToU8(text), { finishFlush: constants.Z_FULL_FLUSH });
}

/** The parts of an archive, to be put into another. */
export function partsOf(zip: Uint8Array): PackedPart[] {
  return Object.entries(unzipSync(zip)).map(([name, content]) => honestPart(name, content));
}

/**
 * An archive of such parts, with their sizes in zip64 fields. Parts that share the same packed
 * bytes share their place in the archive.
 */
export function zipOfParts(parts: readonly PackedPart[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const places = new Map<Uint8Array, number>();
  let length = 0;
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const { packed } of parts) {
    if (places.has(packed)) continue;
    places.set(packed, length);
    const header = new DataView(new ArrayBuffer(30));
    header.setUint32(0, 0x04034b50, true);
    header.setUint16(8, 8, true);
    put(new Uint8Array(header.buffer));
    put(packed);
  }
  const directory = length;
  for (const part of parts) put(directoryEntry(part, places.get(part.packed) ?? 0));
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, parts.length, true);
  end.setUint16(10, parts.length, true);
  end.setUint32(12, length - directory, true);
  end.setUint32(16, directory, true);
  put(new Uint8Array(end.buffer));
  return Buffer.concat(pieces);
}

function directoryEntry({ name, packed, size, crc }: PackedPart, offset: number): Uint8Array {
  const bytes = strToU8(name);
  const entry = new DataView(new ArrayBuffer(46 + bytes.length + 20));
  entry.setUint32(0, 0x02014b50, true);
  entry.setUint16(10, 8, true);
  entry.setUint32(16, crc, true);
  entry.setUint32(20, 0xffffffff, true);
  entry.setUint32(24, 0xffffffff, true);
  entry.setUint16(28, bytes.length, true);
  entry.setUint16(30, 20, true);
  entry.setUint32(42, offset, true);
  new Uint8Array(entry.buffer).set(bytes, 46);
  const extra = 46 + bytes.length;
  entry.setUint16(extra, 1, true);
  entry.setUint16(extra + 2, 16, true);
  entry.setBigUint64(extra + 4, BigInt(size), true);
  entry.setBigUint64(extra + 12, BigInt(packed.length), true);
  return new Uint8Array(entry.buffer);
}
