/** One file of a zip archive, as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes in the archive. */
  readonly packedSize: number;
  /** Bytes that the archive says the file has. It may lie. */
  readonly size: number;
  /** Where the local header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const ZIP64_EXTRA = 1;
const IN_ZIP64_EXTRA = 0xffffffff;

/**
 * Reads the central directory of a zip archive (PKWARE APPNOTE 6.3, sections 4.3 and 4.5.3);
 * sizes of the zip64 extra field are understood, archives of more than 65,535 files are not.
 * Throws a RangeError or Error when the directory is damaged.
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw new Error('no directory entry');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push(entryAt(view, at, nameLength, extraLength));
    at += CENTRAL_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of an entry. Throws when they lie outside the archive. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE) throw new Error('no local header');
  const start =
    entry.offset +
    LOCAL_SIZE +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw new RangeError('cut off');
  return bytes.subarray(start, start + entry.packedSize);
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new Error('no end of directory');
}

function entryAt(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const nameStart = at + CENTRAL_SIZE;
  const name = new Uint8Array(view.buffer, view.byteOffset + nameStart, nameLength);
  const long = longSizes(view, nameStart + nameLength, extraLength);
  const sizeOrLong = (field: number): number => {
    const short = view.getUint32(at + field, true);
    return short === IN_ZIP64_EXTRA ? (long.shift() ?? short) : short;
  };
  // The extra field holds only the values that do not fit, in this order.
  const size = sizeOrLong(24);
  const packedSize = sizeOrLong(20);
  const offset = sizeOrLong(42);
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
}

function longSizes(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length;) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      const values: number[] = [];
      for (let value = at + 4; value + 8 <= at + 4 + size; value += 8) {
        values.push(Number(view.getBigUint64(value, true)));
      }
      return values;
    }
    at += 4 + size;
  }
  return [];
}
