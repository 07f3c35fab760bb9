import { readFileSync } from 'node:fs';
import { childElements } from '../../src/ooxml/xml';
import { attribute, below, onlyChild, readManifest } from './manifest-file';

/** Width and height out of the header of a PNG file (the IHDR chunk, PNG specification §11.2.2). */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileOf = (address: string): string => address.replace(/^https:\/\/localhost:3000\//, '');
const manifest = readManifest();

describe('the icons of the manifest', () => {
  it('are 32 pixels for the store and 64 on dense screens', () => {
    const size = (name: string): [number, number] =>
      pngSize(fileOf(attribute(onlyChild(manifest, name), 'DefaultValue')));
    expect(size('IconUrl')).toEqual([32, 32]);
    expect(size('HighResolutionIconUrl')).toEqual([64, 64]);
  });

  it('have the size that the ribbon asks for', () => {
    const images = new Map(
      childElements(below(manifest, 'Images')[0] ?? manifest).map((image) => [
        attribute(image, 'id'),
        fileOf(attribute(image, 'DefaultValue')),
      ]),
    );
    const uses = below(manifest, 'Image').filter((image) => attribute(image, 'resid') !== '');
    expect(uses.length).toBeGreaterThan(15);
    for (const use of uses) {
      const size = Number(attribute(use, 'size'));
      expect(pngSize(images.get(attribute(use, 'resid')) ?? '')).toEqual([size, size]);
    }
  });

  it('are there in the three sizes that every group and button must have', () => {
    for (const icon of below(manifest, 'Icon')) {
      const sizes = childElements(icon).map((image) => attribute(image, 'size'));
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
    }
  });

  it('are there at 128 pixels too, for a listing', () => {
    expect(pngSize('assets/icons/concord-128.png')).toEqual([128, 128]);
  });
});
