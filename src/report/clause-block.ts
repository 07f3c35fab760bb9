import { collapseSpaces } from '../language/compare';
import { recommendations } from './blocks/texts';
import { bodyParagraphs } from './body';
import { listPlaces } from './checks/list-places';
import type { ChosenRow } from './choose-texts';
import type { ClauseName } from './clauses/catalogue';
import type { Block, Paragraph } from './content';
import { isItemLabel } from './item-label';
import { listMark } from './list-marks';
import { plainText } from './pieces';
import { labelFormat, labelText } from './profiles/labels';
import type { Writing } from './writing';

/** A standard recommendation as a person asks for it. */
export interface ClauseRequest {
  readonly name: ClauseName;
  /** Values by parameter name; empty ones are taken from the settings of the report sheet. */
  readonly given: ReadonlyMap<string, string>;
  /** What the clause introduces; without any, the first question's order. */
  readonly items: readonly string[];
}

/** Where a recommendation comes. */
export interface ClausePlace {
  readonly key: string;
  /** How many recommendations come before it; `null` begins the list, under its heading. */
  readonly after: number | null;
}

/**
 * A standard recommendation as a block of its own, numbered behind those before it. Throws a
 * Problem (`report-clause-…`, `report-placeholder-…`) for a parameter that is missing or wrong.
 */
export function clauseBlock(
  { name, given, items }: ClauseRequest,
  { key, after }: ClausePlace,
  writing: Writing,
): Block {
  const rows = [
    row('1', `[[${name}]]`, key),
    ...items.map((item, index) => row('2', ended(item, items, index, writing), key)),
  ];
  const filled = { ...writing, settings: withGiven(writing.settings, given) };
  const pieces =
    after === null
      ? recommendations({ kind: 'recommendations', key, rows }, filled).pieces
      : renumbered(bodyParagraphs(rows, filled), after, filled);
  const words = pieces.flatMap((piece) =>
    piece.kind === 'paragraph' && piece.style === 'list-1' ? [plainText(piece.inlines)] : [],
  );
  const title = collapseSpaces(words[0] ?? '').replace(/\p{Po}$/u, '');
  return { kind: 'recommendations', key, title, pieces };
}

/** The settings with values that a person gave in place of them; empty ones change nothing. */
export function withGiven(
  settings: Writing['settings'],
  given: ReadonlyMap<string, string>,
): Writing['settings'] {
  const filled = [...given].filter(([, value]) => value.trim() !== '');
  return new Map([
    ...settings,
    ...filled.map(([name, value]) => [name, { text: value.trim(), place: {} }] as const),
  ]);
}

/** How many recommendations the visible text of a block numbers, up to its last one. */
export function recommendationsIn(text: string, letters: readonly string[]): number {
  const places = listPlaces(
    text.split('\n').map((line) => ({
      block: null,
      label: isItemLabel(line) ? line : null,
      automaticDepth: null,
    })),
    letters,
  );
  const last = places.findLast(({ depth, index }) => depth === 1 && index !== null);
  return (last?.index ?? -1) + 1;
}

function row(level: '1' | '2', text: string, key: string): ChosenRow {
  const place = {};
  return { kind: 'recommendations', key, level, text: { text, place }, texts: new Map(), place };
}

/** The item with the mark of its place in the list, unless it ends with a mark already. */
function ended(
  item: string,
  items: readonly string[],
  index: number,
  { wording: { punctuation } }: Writing,
): string {
  const text = item.trim();
  if (/\p{Po}$/u.test(text)) return text;
  return text + listMark([1, ...items.map(() => 2 as const)], index + 1, punctuation);
}

function renumbered(
  [first, ...others]: readonly Paragraph[],
  after: number,
  { profile, language }: Writing,
): Paragraph[] {
  if (first === undefined) return [];
  const label = labelText(labelFormat(profile, language, 'items', 1), language, after);
  return [{ ...first, label }, ...others];
}
