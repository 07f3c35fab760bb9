import { strToU8, zipSync } from 'fflate';
import { buildPackage } from '../../src/ooxml/build-package';
import { readPackage, toDocx } from '../../src/ooxml/docx-file';
import { englishReport } from './support/english-report';
import { problemCode } from './support/problem-code';

describe('a package', () => {
  it('comes out of a .docx as it went in', async () => {
    const source = await buildPackage(englishReport);
    expect(readPackage(toDocx(source))).toEqual(source);
  });

  it('is found by absolute and relative targets, and leads outside', () => {
    const relationships = (links: string): Uint8Array =>
      strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`,
      );
    const bytes = zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="XML" ContentType="application/xml"/><Override PartName="/a/one.bin" ContentType="x/y"/></Types>',
      ),
      '_rels/.rels': relationships('<Relationship Id="r1" Type="t" Target="/a/one.bin"/>'),
      'a/_rels/one.bin.rels': relationships(
        '<Relationship Id="r1" Type="t" Target="../b/two.xml"/><Relationship Id="r2" Type="t" Target="https://example.org/?a=1" TargetMode="External"/>',
      ),
      'a/one.bin': new Uint8Array([1, 2]),
      'b/two.xml': strToU8('<x/>'),
    });
    const { parts, relationships: links } = readPackage(bytes);
    expect(links).toEqual([{ id: 'r1', type: 't', target: 'a/one.bin', mode: 'part' }]);
    expect(parts.get('a/one.bin')).toEqual({
      contentType: 'x/y',
      content: new Uint8Array([1, 2]),
      relationships: [
        { id: 'r1', type: 't', target: 'b/two.xml', mode: 'part' },
        { id: 'r2', type: 't', target: 'https://example.org/?a=1', mode: 'outside' },
      ],
    });
    expect(parts.get('b/two.xml')).toEqual({
      contentType: 'application/xml',
      content: '<x/>',
      relationships: [],
    });
  });

  it.each([
    ['no archive', strToU8('not a zip file'), 'package-not-readable'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'package-not-readable'],
    [
      'an archive with damaged content types',
      zipSync({ '[Content_Types].xml': strToU8('<Types') }),
      'part-not-readable',
    ],
  ])('is not read from %s', (_what, bytes, code) => {
    expect(problemCode(() => readPackage(bytes))).toBe(code);
  });
});
