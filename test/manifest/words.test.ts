import type { Element } from '@xmldom/xmldom';
import { childElements } from '../../src/ooxml/xml';
import { attribute, below, onlyChild, readManifest } from './manifest-file';

/** Full tags: a bare language is not understood on every platform (office-js-docs, localization). */
const OTHER_LOCALES = ['zh-CN', 'ar-SA', 'fr-FR', 'es-ES', 'ru-RU'];

/** Limits of the manifest reference: string.md and description.md of office-js-docs-reference. */
const LIMITS: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

const manifest = readManifest();
const strings = below(manifest, 'String');
const description = onlyChild(manifest, 'Description');
const translated = [description, ...strings].filter(
  (element) => attribute(element, 'id') !== 'Group.Label',
);

const wordsOf = (element: Element): string[] => [
  attribute(element, 'DefaultValue'),
  ...childElements(element).map((override) => attribute(override, 'Value')),
];

describe('the words of the manifest', () => {
  it('are in the six languages, but for the name, which is the same in all', () => {
    expect(translated).toHaveLength(strings.length);
    for (const element of translated) {
      expect(childElements(element).map((override) => attribute(override, 'Locale'))).toEqual(
        OTHER_LOCALES,
      );
    }
  });

  it('differ from language to language', () => {
    for (const element of translated) {
      expect(new Set(wordsOf(element)).size).toBe(6);
    }
  });

  it('are written in the script of their language', () => {
    const scripts: Readonly<Record<string, RegExp>> = {
      'zh-CN': /\p{Script=Han}/u,
      'ar-SA': /\p{Script=Arabic}/u,
      'ru-RU': /\p{Script=Cyrillic}/u,
    };
    for (const override of translated.flatMap((each) => childElements(each))) {
      const script = scripts[attribute(override, 'Locale')] ?? /\p{Script=Latin}/u;
      expect(attribute(override, 'Value')).toMatch(script);
    }
  });

  it('fit their place', () => {
    for (const element of strings) {
      const limit = LIMITS[element.parentNode?.localName ?? ''] ?? 0;
      expect(wordsOf(element).filter((words) => words === '' || words.length > limit)).toEqual([]);
    }
    expect(wordsOf(description).filter((words) => words.length > 250)).toEqual([]);
  });

  it('are short enough on a button to be read whole', () => {
    const labels = strings.filter((each) => attribute(each, 'id').endsWith('.Label'));
    expect(labels).toHaveLength(4);
    expect(labels.flatMap(wordsOf).filter((label) => label.length > 25)).toEqual([]);
  });
});
