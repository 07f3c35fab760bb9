import type { Element } from '@xmldom/xmldom';
import { letterLabel, romanLabel } from '../report/profiles/labels';
import { WORDING } from '../report/wording';
import type { CountedLabel, CountedLabels } from './block-text';
import type { DocumentFiles } from './merge/document-files';
import { partOfType, type OpenDocument } from './merge/open-document';
import { RELATIONSHIP_TYPES } from './package';
import {
  childElement,
  childElements,
  descendants,
  elementAt,
  NAMESPACES,
  parseXml,
  rootElement,
  wordAttribute,
  wordValue,
} from './xml';

/**
 * Counts the labels of a document as Word does (ECMA-376 part 1, 17.9): lists of one definition
 * go on from one to the next, unless a list says at which number a level begins anew; an item
 * begins the deeper levels anew. Paragraphs that are numbered by their style, as headings may be,
 * are not items.
 */
export function countedLabels(document: OpenDocument): CountedLabels {
  const lists = listsOf(document);
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  const labels = new Map<Element, CountedLabel>();
  if (lists.size === 0) return labels;
  for (const paragraph of descendants(document.body, NAMESPACES.w, 'p')) {
    const properties = elementAt(paragraph, 'pPr', 'numPr');
    const number = properties === null ? '' : wordValue(properties, 'numId');
    const list = lists.get(number);
    if (properties === null || list === undefined) continue;
    const level = Number(wordValue(properties, 'ilvl') || '0');
    const counter = counters.get(list.definition) ?? new Map<number, number>();
    counters.set(list.definition, counter);
    const restart = begun.has(`${number} ${level}`) ? undefined : list.restarts.get(level);
    begun.add(`${number} ${level}`);
    const start = list.levels.get(level)?.start ?? 1;
    counter.set(level, restart ?? (counter.get(level) ?? start - 1) + 1);
    for (const deeper of [...counter.keys()]) if (deeper > level) counter.delete(deeper);
    labels.set(paragraph, { depth: level + 1, text: labelOf(list, level, counter) });
  }
  return labels;
}

interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** `%1` stands for the number of the first level. */
  readonly text: string;
}

interface CountedList {
  /** Lists of one definition are counted together. */
  readonly definition: string;
  /** By level from 0; empty when the definition is elsewhere or restarts in a way of its own. */
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** The lists of a document by their numbers. */
function listsOf(document: OpenDocument): ReadonlyMap<string, CountedList> {
  const part = partOfType(document, RELATIONSHIP_TYPES.numbering);
  if (part === null) return new Map();
  const root = numberingRoot(document.files, part);
  const definitions = new Map(
    childElements(root, 'abstractNum').map((each) => [wordAttribute(each, 'abstractNumId'), each]),
  );
  return new Map(
    childElements(root, 'num').map((list): [string, CountedList] => {
      const definition = wordValue(list, 'abstractNumId');
      const overrides = childElements(list, 'lvlOverride');
      const restarts = overrides.flatMap((override): [number, number][] => {
        const start = wordValue(override, 'startOverride');
        return start === '' ? [] : [[Number(wordAttribute(override, 'ilvl')), Number(start)]];
      });
      const levels = new Map([
        ...levelsIn(definitions.get(definition) ?? null),
        ...overrides.flatMap(levelsIn),
      ]);
      return [wordAttribute(list, 'numId'), { definition, levels, restarts: new Map(restarts) }];
    }),
  );
}

function numberingRoot(files: DocumentFiles, part: string): Element {
  return rootElement(parseXml(files.text(part) ?? '', part), part);
}

function levelsIn(parent: Element | null): [number, ListLevel][] {
  const levels = parent === null ? [] : childElements(parent, 'lvl');
  if (levels.some((level) => childElement(level, 'lvlRestart') !== null)) return [];
  return levels.map((level) => [
    Number(wordAttribute(level, 'ilvl')),
    {
      start: Number(wordValue(level, 'start') || '0'),
      format: wordValue(level, 'numFmt') || 'decimal',
      text: wordValue(level, 'lvlText'),
    },
  ]);
}

function labelOf(
  { levels }: CountedList,
  level: number,
  counter: ReadonlyMap<number, number>,
): string | null {
  const own = levels.get(level);
  if (own === undefined) return null;
  if (own.format === 'bullet') return own.text;
  const parts = own.text.split(/%([1-9])/).map((part, index) => {
    if (index % 2 === 0) return part;
    const at = Number(part) - 1;
    const named = levels.get(at);
    return countText(named?.format ?? '', counter.get(at) ?? named?.start ?? 1);
  });
  return parts.every((part) => part !== null) ? parts.join('') : null;
}

/** A number in a format of Word (ST_NumberFormat), or `null`. */
function countText(format: string, count: number): string | null {
  switch (format) {
    case 'decimal':
      return String(count);
    case 'lowerLetter':
      return letterLabel(WORDING.en.letters, count - 1);
    case 'upperLetter':
      return letterLabel(WORDING.en.letters, count - 1).toUpperCase();
    case 'lowerRoman':
      return romanLabel(count);
    case 'upperRoman':
      return romanLabel(count).toUpperCase();
    case 'arabicAbjad':
      return letterLabel(WORDING.ar.letters, count - 1);
    default:
      return null;
  }
}
