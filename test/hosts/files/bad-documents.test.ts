import { Buffer } from 'node:buffer';
import { strFromU8 } from 'fflate';
import { openDocument } from '../../../src/hosts/files/docx-document';
import { unzip, zipFiles } from '../../../src/ooxml/docx-file';
import { existingDocument } from '../../ooxml/support/existing-document';
import { problemCode } from '../../ooxml/support/problem-code';

const whole = existingDocument();
const open = (bytes: Uint8Array) => openDocument(bytes, 'r.docx');

/** The document with another main part. */
function withMain(xml: string): Uint8Array {
  const files = new Map<string, string | Uint8Array>(unzip(whole));
  files.set('word/document.xml', xml);
  return zipFiles(files);
}

describe('a file that is no document for us', () => {
  const type = (name: string) => existingDocument({ mainType: name });
  const text = (words: string) => Uint8Array.from(words, (letter) => letter.charCodeAt(0));

  it.each<[string, () => Uint8Array, string]>([
    ['empty', () => new Uint8Array(), 'file-empty'],
    ['text', () => text('hello'), 'document-not-word'],
    ['a PDF', () => text('%PDF-1.4'), 'document-not-word'],
    [
      'a document with macros',
      () => type('application/vnd.ms-word.document.macroEnabled.main+xml'),
      'document-with-macros',
    ],
    [
      'a template',
      () =>
        type('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'),
      'document-not-word',
    ],
    ['cut off', () => whole.slice(0, 3000), 'document-damaged'],
    ['a zip of something else', () => zipFiles(new Map([['a.txt', 'x']])), 'document-not-word'],
    ['a document whose text is no XML', () => withMain('<w:document'), 'part-not-readable'],
    [
      'a document without its main part',
      () => {
        const files = unzip(whole);
        files.delete('word/document.xml');
        return zipFiles(files);
      },
      'document-damaged',
    ],
  ])('%s is refused in plain words', (_what, bytes, code) => {
    expect(problemCode(() => open(bytes()))).toBe(code);
  });

  it('protected by a password, or in the strict format, is refused too', () => {
    const ole = new Uint8Array(1024);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    // The name of a stream in the directory, in UTF-16, and its length in bytes ([MS-CFB] 2.6.1).
    const name = Buffer.from('EncryptedPackage\0', 'utf16le');
    ole.set(name, 512);
    ole[512 + 64] = name.length;
    expect(problemCode(() => open(ole))).toBe('document-with-password');
    const files = new Map<string, string | Uint8Array>(unzip(whole));
    const links = strFromU8(unzip(whole).get('_rels/.rels') ?? new Uint8Array());
    files.set(
      '_rels/.rels',
      links.replace(
        /http:\/\/schemas[^"]*\/officeDocument"/,
        'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"',
      ),
    );
    expect(problemCode(() => open(zipFiles(files)))).toBe('document-strict');
  });
});
