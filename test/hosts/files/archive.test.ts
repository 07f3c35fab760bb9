import fc from 'fast-check';
import { Archive } from '../../../src/hosts/files/archive';
import { crc32 } from '../../../src/hosts/files/crc32';
import { unescapeXml, xmlTags } from '../../../src/hosts/files/xml-tags';
import { zipOf } from './support';

describe('an archive', () => {
  it('gives back any files that were put into it', () => {
    const file = fc.tuple(
      fc.stringMatching(/^[a-z]{1,9}\.xml$/),
      fc.uint8Array({ maxLength: 300 }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(file, { selector: ([name]) => name }), (files) => {
        const archive = Archive.open(zipOf(Object.fromEntries(files)), 'a.zip');
        expect(archive.names.sort()).toEqual(files.map(([name]) => name).sort());
        for (const [name, content] of files) expect(archive.bytes(name)).toEqual(content);
      }),
    );
  });

  it('knows its files without regard to case, and none that it has not', () => {
    const archive = Archive.open(zipOf({ 'xl/Workbook.xml': 'x' }), 'a.zip');
    expect(archive.text('XL/workbook.xml')).toBe('x');
    expect(archive.has('xl/workbook.xml')).toBe(true);
    expect(archive.bytes('other')).toBeNull();
  });

  it('takes sizes from the zip64 field, as large writers put them there', () => {
    const zip = zipOf({ 'a.xml': 'content' });
    expect(Archive.open(withZip64(zip), 'a.zip').text('a.xml')).toBe('content');
  });

  it('ends in a problem with any bytes in its directory', () => {
    const zip = zipOf({ 'a.xml': 'content', 'b.xml': 'more content' });
    const change = fc.tuple(fc.nat(zip.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const broken = Uint8Array.from(zip);
        for (const [at, byte] of changes) broken[at] = byte;
        try {
          const archive = Archive.open(broken, 'a.zip');
          for (const name of archive.names) archive.bytes(name);
        } catch (error) {
          expect(error).toMatchObject({ name: 'Problem' });
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The archive with the sizes of its only file in a zip64 extra field. */
function withZip64(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  const entry = view.getUint32(end + 16, true);
  const name = view.getUint16(entry + 28, true);
  const extra = new Uint8Array(20);
  const fields = new DataView(extra.buffer);
  fields.setUint16(0, 1, true);
  fields.setUint16(2, 16, true);
  fields.setBigUint64(4, BigInt(view.getUint32(entry + 24, true)), true);
  fields.setBigUint64(12, BigInt(view.getUint32(entry + 20, true)), true);
  view.setUint32(entry + 20, 0xffffffff, true);
  view.setUint32(entry + 24, 0xffffffff, true);
  view.setUint16(entry + 30, extra.length, true);
  const after = entry + 46 + name;
  return Uint8Array.from([...zip.subarray(0, after), ...extra, ...zip.subarray(after)]);
}

describe('a checksum', () => {
  it('is the one that the standard gives for "123456789"', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});

describe('the tags of a part', () => {
  it('are found with any prefix, quotes and order of attributes', () => {
    const xml = `<x:sheets><x:sheet name='a "b" &gt; c' r:id="r1"/><sheet r:id='r2' name="d>e"></sheet><sheetData/></x:sheets>`;
    expect([...xmlTags(xml, 'sheet')].map((tag) => [...tag])).toEqual([
      [
        ['name', 'a "b" > c'],
        ['r:id', 'r1'],
      ],
      [
        ['r:id', 'r2'],
        ['name', 'd>e'],
      ],
    ]);
  });

  it('resolve characters and no entity of their own', () => {
    expect(unescapeXml('&lt;&#233;&#x4e2d;&amp;lt;&evil;&#1114112;')).toBe(
      '<é中&lt;&evil;&#1114112;',
    );
  });
});
