import type { RandomBelow } from '../../src/ranking/seeded-random';

/** What breaks readers: ends of files, marks of formats, numbers beyond limits, half characters. */
const TOKENS = [
  ...['', ';', ',', '"', '\n', '\r', '\t', '\0', '\ufeff', '\ud800', '<', '>', '&', '/>', ']]>'],
  ...['1', '-1', '0', '99999999999', '1e308', 'NaN', '2147483648', 'XFD1048577', 'A0', '="1"'],
  ...['{"ImportId":"QID1_1"}', '[', '["A"', '1: 2', '# ', '-99', 'A;B;C;', 'sep=;', '<!--'],
].map((token) => new TextEncoder().encode(token));

/** How many changes one mutation makes at most. */
const MOST_CHANGES = 4;

/** The bytes with a few changes: bits turned, stretches left out, repeated or replaced. */
export function mutated(bytes: Uint8Array, choose: RandomBelow): Uint8Array {
  let result = bytes;
  for (let changes = 1 + choose(MOST_CHANGES); changes > 0; changes -= 1) {
    result = changed(result, choose);
  }
  return result;
}

function changed(bytes: Uint8Array, choose: RandomBelow): Uint8Array {
  const at = choose(bytes.length + 1);
  const end = Math.min(bytes.length, at + 1 + choose(40));
  const [before, stretch, after] = [bytes.slice(0, at), bytes.slice(at, end), bytes.slice(end)];
  switch (choose(5)) {
    case 0:
      return joined(
        before,
        stretch.map((byte) => byte ^ (1 << choose(8))),
        after,
      );
    case 1:
      return joined(before, after);
    case 2:
      return joined(before, stretch, stretch, after);
    case 3:
      return before;
    default:
      return joined(before, TOKENS[choose(TOKENS.length)] ?? stretch, after);
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
