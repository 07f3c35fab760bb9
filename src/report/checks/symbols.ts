import { finding, type Finding } from '../../language/finding';
import type { Check } from './check';
import { placeOf } from './contents';

/** `TDAG-20/3/3`, `TDAG-WG-Prep/25`, `C20/28`: capitals, then parts behind hyphens and slashes. */
const SYMBOL =
  /(?<![\p{L}\p{N}/-])(?:\p{Lu}{2,}[\p{L}\p{N}]*|\p{Lu}\p{N}{2})(?:[-/][\p{L}\p{N}]+)+/gu;

/** The language letter that ITU puts behind a symbol; the symbol is the same in all of them. */
const LANGUAGE_LETTER = /(?<=\d)-[EFSRAC]$/;

/** The meeting's part of a symbol, `TDAG-20`, and what parts it from the document's number. */
const MEETING = /^(\p{Lu}[\p{L}-]*-?\d{2})([-/])/u;

/**
 * A document symbol is written in one way: not `TDAG-20-3` here and `TDAG-20/3/3` there, nor
 * `TDAG-WG-PREP` and `TDAG-WG-Prep`.
 */
export const symbols: Check = ({ paragraphs }) => {
  const spelt = new Map<string, { readonly mark: string; readonly symbol: string }>();
  const told = new Set<string>();
  return paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(SYMBOL)].flatMap(([found]): Finding[] => {
      const symbol = found.replace(LANGUAGE_LETTER, '');
      const other = waysOf(symbol).flatMap(([key, mark]) => {
        const before = spelt.get(key);
        if (before === undefined) spelt.set(key, { mark, symbol });
        return before === undefined || before.mark === mark ? [] : [before.symbol];
      })[0];
      if (other === undefined || told.has(symbol)) return [];
      told.add(symbol);
      return [finding('warning', 'check-symbol-spelt', placeOf(paragraph), { symbol, other })];
    }),
  );
};

/** What must be the same wherever a symbol stands, by what it is the same for. */
function waysOf(symbol: string): [string, string][] {
  const whole: [string, string] = [symbol.toLowerCase().replace(/[-/]/g, ' '), symbol];
  const [, meeting, mark] = MEETING.exec(symbol) ?? [];
  return meeting === undefined || mark === undefined
    ? [whole]
    : [whole, [`meeting ${meeting.toLowerCase()}`, mark]];
}
