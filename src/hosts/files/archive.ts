import { Inflate } from 'fflate';
import { Problem } from '../../language/problem';
import { crc32 } from './crc32';
import { packedBytes, zipDirectory, type ZipEntry } from './zip-directory';

const MEGABYTE = 1024 * 1024;

/** What one archive may cost before it is refused: a sheet of a million answers stays below. */
const MAX_INFLATED_BYTES = 1024 * MEGABYTE;
/** What is held at once. */
const MAX_PART_BYTES = 256 * MEGABYTE;
/** Text of a sheet packs 5 to 20 times; long runs of one byte, about 1,000 times. */
const MAX_RATIO = 200;
/** Smaller files may pack as well as they like: they cannot do harm. */
const RATIO_COUNTS_FROM_BYTES = 16 * MEGABYTE;
/** Packed bytes that are inflated at a time: at most 1,032 times as many come out. */
const INFLATE_STEP = 8 * 1024;

/**
 * A zip archive held in memory whose files are unpacked one at a time, when they are asked for.
 * Names are compared without case, as Open Packaging has it. All reading throws a Problem:
 * `file-damaged` for broken or cut-off content (checksums are compared), `file-too-large` before
 * more than 1 GB, a whole file of more than 256 MB, or one that packs more than 200 times, is
 * unpacked.
 */
export class Archive {
  private inflatedBytes = 0;

  private constructor(
    private readonly packed: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly file: string,
  ) {}

  /** Opens an archive; `file` is the name that problems give. */
  static open(packed: Uint8Array, file: string): Archive {
    const entries = directoryOf(packed, file);
    let size = 0;
    for (const entry of entries) {
      size += entry.size;
      if (size > MAX_INFLATED_BYTES) throw tooLarge(entry, file, size);
    }
    const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
    return new Archive(packed, byName, file);
  }

  /** The names of all files, as the archive spells them. */
  get names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** How many bytes the archive says that a file has; 0 when it has none of that name. */
  size(name: string): number {
    return this.entries.get(name.toLowerCase())?.size ?? 0;
  }

  /** The unpacked bytes of a file, or `null` when the archive has none of that name. */
  bytes(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    if (entry.size > MAX_PART_BYTES) throw tooLarge(entry, this.file);
    const pieces = this.pieces(name);
    if (pieces === null) return null;
    const content = new Uint8Array(entry.size);
    let filled = 0;
    for (const piece of pieces) {
      content.set(piece, filled);
      filled += piece.length;
    }
    return content;
  }

  /**
   * The same in pieces of no certain length, so that a large file need not be held as a whole. What
   * is damaged in it may show only after its last piece.
   */
  pieces(name: string): Generator<Uint8Array> | null {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    if (entry.encrypted) throw new Problem('file-protected', { file: this.file });
    this.allow(entry);
    return this.unpack(entry);
  }

  /** The text of a file (UTF-8, or UTF-16 with its mark), or `null` when there is none. */
  text(name: string): string | null {
    const content = this.bytes(name);
    if (content === null) return null;
    const label = content[0] === 0xff ? 'utf-16le' : content[0] === 0xfe ? 'utf-16be' : 'utf-8';
    return new TextDecoder(label).decode(content);
  }

  private allow(entry: ZipEntry): void {
    this.inflatedBytes += entry.size;
    const swollen =
      entry.size > RATIO_COUNTS_FROM_BYTES && entry.size > MAX_RATIO * entry.packedSize;
    if (swollen || this.inflatedBytes > MAX_INFLATED_BYTES) throw tooLarge(entry, this.file);
  }

  private *unpack(entry: ZipEntry): Generator<Uint8Array> {
    let crc = 0;
    try {
      for (const piece of unpacked(packedBytes(this.packed, entry), entry)) {
        crc = crc32(piece, crc);
        yield piece;
      }
      if (crc !== entry.crc) throw new Error('checksum');
    } catch (cause) {
      if (cause instanceof Problem) throw cause;
      throw new Problem('file-damaged', { file: this.file, part: entry.name }, {}, { cause });
    }
  }
}

function directoryOf(packed: Uint8Array, file: string): ZipEntry[] {
  try {
    return zipDirectory(packed);
  } catch (cause) {
    throw new Problem('file-damaged', { file }, {}, { cause });
  }
}

function tooLarge({ name, size }: ZipEntry, file: string, bytes = size): Problem {
  const megabytes = Math.ceil(bytes / MEGABYTE);
  return new Problem('file-too-large', { file, part: name }, { megabytes });
}

function* unpacked(packed: Uint8Array, { method, size }: ZipEntry): Generator<Uint8Array> {
  if (method === 8) yield* inflated(packed, size);
  else if (method === 0 && packed.length === size) yield packed;
  else throw new Error(`method ${method}`);
}

/**
 * Inflates to exactly `size` bytes. In steps, so that data which swells beyond what the directory
 * says stops at once instead of running to its end.
 */
function* inflated(packed: Uint8Array, size: number): Generator<Uint8Array> {
  let filled = 0;
  let ready: Uint8Array[] = [];
  const stream = new Inflate((chunk) => {
    filled += chunk.length;
    if (filled > size) throw new RangeError('longer than it says');
    ready.push(chunk);
  });
  for (let at = 0; at < packed.length; at += INFLATE_STEP) {
    const end = at + INFLATE_STEP;
    stream.push(packed.subarray(at, end), end >= packed.length);
    yield* ready;
    ready = [];
  }
  if (filled !== size) throw new RangeError('shorter than it says');
}
