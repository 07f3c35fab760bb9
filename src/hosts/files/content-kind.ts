import type { Archive } from './archive';

/** What a file is by its content, whatever its name says. */
export type FileKind = 'zip' | 'ole' | 'text' | 'other';

const SIGNATURES: readonly (readonly [FileKind, readonly number[], string])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04], 'a zip archive'],
  ['zip', [0x50, 0x4b, 0x05, 0x06], 'an empty zip archive'],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'an old Office file'],
  ['other', [0x25, 0x50, 0x44, 0x46], 'a PDF'],
  ['other', [0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)'],
  ['other', [0xff, 0xd8, 0xff], 'a picture (JPEG)'],
  ['other', [0x47, 0x49, 0x46, 0x38], 'a picture (GIF)'],
  ['other', [0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich text document (RTF)'],
];

/** How much of a file is looked at to tell text from other content. */
const SAMPLE_BYTES = 8192;

/** The kind of a file, and for a file that holds no table what it is in words. */
export function fileKind(bytes: Uint8Array): { readonly kind: FileKind; readonly words: string } {
  for (const [kind, start, words] of SIGNATURES) {
    if (start.every((byte, index) => bytes[index] === byte)) return { kind, words };
  }
  return looksLikeText(bytes.subarray(0, SAMPLE_BYTES))
    ? { kind: 'text', words: 'text' }
    : { kind: 'other', words: 'a file of an unknown kind' };
}

/** What an archive without a workbook is, in words. */
export function archiveInWords(archive: Archive): string {
  if (archive.has('word/document.xml')) return 'a Word document';
  if (archive.has('ppt/presentation.xml')) return 'a PowerPoint presentation';
  if (archive.has('xl/workbook.bin')) return 'an Excel binary workbook (.xlsb)';
  if (archive.has('Index/Document.iwa')) return 'a document of Apple iWork';
  if (archive.has('content.xml')) return 'an OpenDocument file without sheets';
  return 'a zip archive';
}

/** What an OLE container (Excel 97–2003, or a protected file of any Office) holds. */
export function oleContent(bytes: Uint8Array): 'workbook' | 'protected' | 'other' {
  const streams = oleStreamNames(bytes);
  if (streams.has('EncryptedPackage')) return 'protected';
  return streams.has('Workbook') || streams.has('Book') ? 'workbook' : 'other';
}

/**
 * Names in the directory of an OLE container. Directory entries are 128 bytes on a boundary of
 * 128 and begin with a name of 64 bytes in UTF-16 ([MS-CFB] 2.6.1), so that looking at every
 * boundary finds them without following the chains of a container that may be hostile.
 */
function oleStreamNames(bytes: Uint8Array): Set<string> {
  const decoder = new TextDecoder('utf-16le');
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = bytes[at + 64] ?? 0;
    const isName = bytes[at + 65] === 0 && length > 2 && length <= 64 && bytes[at + 1] === 0;
    if (isName) names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}

/** Text holds no control characters but tabs, line ends and form feeds; UTF-16 has zeros. */
function looksLikeText(sample: Uint8Array): boolean {
  const marked =
    (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  if (marked || looksLikeUtf16(sample) !== null) return true;
  return sample.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1a);
}

/** UTF-16 without its mark: in text of our scripts most characters are below 256. */
export function looksLikeUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 5;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}
