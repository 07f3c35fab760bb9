import { textHash, textNumber } from '../../src/ooxml/hash';

describe('the hash of a text', () => {
  // Test vectors of the FNV-1a 64-bit hash in draft-eastlake-fnv (IETF), appendix.
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['b', 'af63df4c8601f1a5'],
    ['foobar', '85944171f73967e8'],
  ])('of %j is the published one', (text, hash) => {
    expect(textHash(text)).toBe(hash);
  });

  it('is that of its UTF-8 bytes', () => {
    const bytes = new TextEncoder().encode('包容性 😀');
    let hash = 0xcbf29ce484222325n;
    for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
    expect(textHash('包容性 😀')).toBe(hash.toString(16).padStart(16, '0'));
  });

  it('makes ids that a signed 32-bit number holds', () => {
    for (const text of ['', 'a', 'concord:figure:objectives', 'concord:annex:x']) {
      const id = textNumber(text);
      expect(id).toBeGreaterThanOrEqual(0);
      expect(id).toBeLessThan(2 ** 31);
      expect(Number.isInteger(id)).toBe(true);
    }
  });
});
