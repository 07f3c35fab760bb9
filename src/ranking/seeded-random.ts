/** Gives whole numbers from 0 up to, and not including, the limit. */
export type RandomBelow = (limit: number) => number;

/**
 * Random numbers that are the same for the same seed, on every machine: the generator
 * xoshiro128** of D. Blackman and S. Vigna (https://prng.di.unimi.it), its state filled from the
 * seed by SplitMix32. A limit may be at most 2³²; the bias of the scaling is below limit ÷ 2³².
 */
export function seededRandom(seed: number): RandomBelow {
  let mix = seed | 0;
  const nextOfSeed = (): number => {
    mix = (mix + 0x9e3779b9) | 0;
    let z = Math.imul(mix ^ (mix >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let a = nextOfSeed();
  let b = nextOfSeed();
  let c = nextOfSeed();
  let d = nextOfSeed();
  return (limit) => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return Math.floor((result / 2 ** 32) * limit);
  };
}
