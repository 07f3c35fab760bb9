/** Sizes and signatures of a ZIP archive's records (PKWARE APPNOTE 6.3, 4.3.7, 4.3.12, 4.3.16). */
const END_SIZE = 22;
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIZE = 46;
const ENTRY_SIGNATURE = 0x02014b50;

/** The first day that a ZIP archive can hold: the same report gives the same bytes on any day. */
export const ZIP_DATE = new Date(1980, 0, 1);

/** The same as an archive has it: the time, then the date in years from 1980, months and days. */
const DOS_DATE_AND_TIME = 0x00210000;

/**
 * A copy of a ZIP archive that the library packed, with `ZIP_DATE` for all its files; nothing is
 * unpacked for it. Throws for bytes that are not such an archive.
 */
export function withZipDate(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = view.byteLength - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END_SIGNATURE)
    throw new Error('The archive has no plain end.');
  let entry = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(entry, true) !== ENTRY_SIGNATURE)
      throw new Error('The archive has a damaged directory.');
    view.setUint32(entry + 12, DOS_DATE_AND_TIME, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, DOS_DATE_AND_TIME, true);
    const lengths = [28, 30, 32].map((field) => view.getUint16(entry + field, true));
    entry += lengths.reduce((sum, length) => sum + length, ENTRY_SIZE);
  }
  return bytes;
}
