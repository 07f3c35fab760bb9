import { Inflate } from 'fflate';
import { Problem } from '../../language/problem';
import { crc32 } from './crc32';
import { packedBytes, zipDirectory, type ZipEntry } from './zip-directory';

const MEGABYTE = 1024 * 1024;

/** What one archive may cost before it is refused; an honest workbook stays far below. */
const MAX_INFLATED_BYTES = 512 * MEGABYTE;
/** Text of a sheet packs 5 to 20 times; long runs of one byte, about 1,000 times. */
const MAX_RATIO = 200;
/** Smaller files may pack as well as they like: they cannot do harm. */
const RATIO_COUNTS_FROM_BYTES = 16 * MEGABYTE;
const INFLATE_STEP = 64 * 1024;

/**
 * A zip archive held in memory whose files are unpacked one at a time, when they are asked for.
 * Names are compared without case, as Open Packaging has it. All reading throws a Problem:
 * `file-damaged` for broken or cut-off content (checksums are compared), `file-too-large` before
 * more than 512 MB, or a file that packs more than 200 times, is unpacked.
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
    try {
      const entries = zipDirectory(packed);
      const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
      return new Archive(packed, byName, file);
    } catch (cause) {
      throw new Problem('file-damaged', { file }, {}, { cause });
    }
  }

  /** The names of all files, as the archive spells them. */
  get names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The unpacked bytes of a file, or `null` when the archive has none of that name. */
  bytes(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    if (entry.encrypted) throw new Problem('file-protected', { file: this.file });
    this.allow(entry);
    const content = this.unpack(entry);
    if (crc32(content) !== entry.crc) throw this.damaged(entry, 'checksum');
    return content;
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
    if (swollen || this.inflatedBytes > MAX_INFLATED_BYTES) {
      throw new Problem(
        'file-too-large',
        { file: this.file, part: entry.name },
        { megabytes: Math.ceil(entry.size / MEGABYTE) },
      );
    }
  }

  private unpack(entry: ZipEntry): Uint8Array {
    try {
      const packed = packedBytes(this.packed, entry);
      if (entry.method === 8) return inflate(packed, entry.size);
      if (entry.method === 0 && packed.length === entry.size) return packed;
      throw new Error(`method ${entry.method}`);
    } catch (cause) {
      throw this.damaged(entry, cause);
    }
  }

  private damaged(entry: ZipEntry, cause: unknown): Problem {
    return new Problem('file-damaged', { file: this.file, part: entry.name }, {}, { cause });
  }
}

/**
 * Inflates to exactly `size` bytes. In steps, so that data which swells beyond what the
 * directory says stops at once instead of running to its end.
 */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new RangeError('longer than it says');
    content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += INFLATE_STEP) {
    const end = at + INFLATE_STEP;
    stream.push(packed.subarray(at, end), end >= packed.length);
  }
  if (filled !== size) throw new RangeError('shorter than it says');
  return content;
}
