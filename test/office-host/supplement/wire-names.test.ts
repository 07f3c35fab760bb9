import { openInJest } from '../boot/jest';
import { wireName } from '../protocol/load';
import { isRecord, listOf } from '../protocol/wire';
import { WordHost } from '../word/word-host';
import { readTypings } from './read-typings';

/**
 * The supplement guesses that the name on the wire is the public name with a capital. Microsoft's
 * own classes, as far as the npm file has them, say whether the guess is right.
 */
describe('names on the wire', () => {
  it('are the public names with a capital, in every class that Microsoft ships', async () => {
    await openInJest(new WordHost());
    const classes = Object.keys(readTypings('Word'));
    const names = classes.flatMap((name) => {
      const prototype = prototypeOf(name);
      const originals = listOf(prototype?._scalarPropertyOriginalNames);
      return listOf(prototype?._scalarPropertyNames).map((scalar, index) => ({
        scalar: String(scalar),
        original: originals[index],
      }));
    });
    expect(names.length).toBeGreaterThan(150);
    const different = names.filter(
      ({ scalar, original }) => !scalar.startsWith('_') && wireName(scalar) !== original,
    );
    expect(different).toEqual([]);
  });
});

function prototypeOf(name: string): Readonly<Record<string, unknown>> | null {
  const constructor: unknown = Reflect.get(Word, name);
  const prototype: unknown =
    typeof constructor === 'function' ? Reflect.get(constructor, 'prototype') : null;
  return isRecord(prototype) ? prototype : null;
}
