import { strToU8, unzipSync, zipSync } from 'fflate';
import { withZipDate, ZIP_DATE } from '../../src/ooxml/zip-dates';

const FILES = { 'a.xml': strToU8('<a/>'), 'folder/b.bin': new Uint8Array(5000).fill(7) };

describe('an archive with a fixed date', () => {
  it('has the bytes that packing with this date gives', () => {
    const packed = zipSync(FILES, { mtime: new Date(2026, 10, 25, 13, 37) });
    expect(withZipDate(packed)).toEqual(zipSync(FILES, { mtime: ZIP_DATE }));
  });

  it('has the same files, and leaves the archive it comes from as it was', () => {
    const packed = zipSync(FILES, { mtime: new Date(2026, 10, 25) });
    const before = packed.slice();
    expect(unzipSync(withZipDate(packed))).toEqual(FILES);
    expect(packed).toEqual(before);
  });

  it('is refused for bytes that are no archive', () => {
    expect(() => withZipDate(strToU8('no archive'))).toThrow('no plain end');
    expect(() => withZipDate(new Uint8Array(40))).toThrow('no plain end');
  });
});
