import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../../language/problem';

/** Reads a file from disk. Throws `file-missing`, `file-is-a-folder` or `file-not-readable`. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const code = errorCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Problem('file-missing', { file: path });
    if (code === 'EISDIR') throw new Problem('file-is-a-folder', { file: path });
    throw new Problem('file-not-readable', { file: path }, { reason: reasonOf(code) }, { cause });
  }
}

/**
 * Writes a file whole or not at all: under a temporary name in the same folder first, which then
 * takes the place of an older file. On failure nothing is left behind and an older file stays as
 * it was. Throws `file-is-a-folder` or `file-not-writable`.
 */
export async function writeFileSafely(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const older = await stat(target).catch(() => null);
    if (older?.isDirectory() === true) throw new Problem('file-is-a-folder', { file: path });
    const file = await open(temporary, 'wx', older?.mode ?? 0o666);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (cause instanceof Problem) throw cause;
    throw new Problem(
      'file-not-writable',
      { file: path },
      { reason: reasonOf(errorCode(cause)) },
      { cause },
    );
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'you have no permission'],
  ['EPERM', 'you have no permission'],
  ['EBUSY', 'another program uses it'],
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'there is no such folder'],
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the disk cannot be written to'],
]);

function reasonOf(code: string): string {
  return REASONS.get(code) ?? code;
}

function errorCode(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : String(error);
}
