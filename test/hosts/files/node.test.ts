import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileBytes, writeFileSafely } from '../../../src/hosts/files/node';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concord-files-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const BYTES = Uint8Array.of(1, 2, 3);

describe('reading a file', () => {
  it('gives its bytes', async () => {
    await writeFile(join(folder, 'a'), BYTES);
    expect(Uint8Array.from(await readFileBytes(join(folder, 'a')))).toEqual(BYTES);
  });

  it('says that it is missing, or a folder', async () => {
    await expect(readFileBytes(join(folder, 'a', 'b'))).rejects.toMatchObject({
      code: 'file-missing',
      place: { file: join(folder, 'a', 'b') },
    });
    await expect(readFileBytes(folder)).rejects.toMatchObject({ code: 'file-is-a-folder' });
  });
});

describe('writing a file', () => {
  it('writes a new one and takes the place of an older one, with its permissions', async () => {
    const path = join(folder, 'a');
    await writeFileSafely(path, BYTES);
    expect(Uint8Array.from(await readFile(path))).toEqual(BYTES);
    await chmod(path, 0o640);
    await writeFileSafely(path, Uint8Array.of(9));
    expect(Uint8Array.from(await readFile(path))).toEqual(Uint8Array.of(9));
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('writes to what a link points at', async () => {
    await writeFile(join(folder, 'target'), BYTES);
    await symlink(join(folder, 'target'), join(folder, 'link'));
    await writeFileSafely(join(folder, 'link'), Uint8Array.of(9));
    expect(Uint8Array.from(await readFile(join(folder, 'target')))).toEqual(Uint8Array.of(9));
  });

  it('says what is wrong and leaves nothing behind', async () => {
    await mkdir(join(folder, 'inner'));
    await expect(writeFileSafely(join(folder, 'inner'), BYTES)).rejects.toMatchObject({
      code: 'file-is-a-folder',
    });
    await expect(writeFileSafely(join(folder, 'none', 'a'), BYTES)).rejects.toMatchObject({
      code: 'file-not-writable',
      values: { reason: 'there is no such folder' },
    });
    await writeFile(join(folder, 'file'), BYTES);
    await expect(writeFileSafely(join(folder, 'file', 'a'), BYTES)).rejects.toMatchObject({
      code: 'file-not-writable',
    });
    expect((await readdir(folder)).sort()).toEqual(['file', 'inner']);
    expect(await readdir(join(folder, 'inner'))).toEqual([]);
  });
});
