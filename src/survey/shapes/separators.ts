/** A way to write several options in one cell. */
export interface Separator {
  /** The parts of a cell, or `null` when the cell cannot be written this way. */
  readonly split: (text: string) => string[] | null;
  /** What stands between two parts that belong together after all. */
  readonly between: string;
  /**
   * Signs that also occur in ordinary text count only when the cells hold the same parts in
   * different orders.
   */
  readonly isOrdinaryText: boolean;
}

/**
 * The separators, the surest first: a JSON array (Power Automate, Formbricks), `;` (Microsoft
 * Forms), a new line (TEAMMATES), `|`, `>`, a comma, and a space (XLSForm). A `;` followed by a
 * space belongs to the text of an option when other `;` are not (`Skills; training;Health;`);
 * only when that leads nowhere it parts options too (EUSurvey).
 */
export const SEPARATORS: readonly Separator[] = [
  { split: jsonParts, between: ', ', isOrdinaryText: false },
  separator(/;(?!\s+\S)/u, ';', false),
  separator(/;/u, ';', false),
  separator(/\r?\n/u, ' ', false),
  separator(/\|/u, '|', false),
  separator(/>/u, '>', false),
  separator(/,(?!\s+\S)/u, ',', true),
  separator(/,/u, ',', true),
  separator(/\s+/u, ' ', true),
];

function separator(pattern: RegExp, between: string, isOrdinaryText: boolean): Separator {
  return {
    split: (text) =>
      text
        .split(pattern)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    between,
    isOrdinaryText,
  };
}

function jsonParts(text: string): string[] | null {
  if (!text.startsWith('[')) return null;
  try {
    const parts: unknown = JSON.parse(text);
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : null;
  } catch {
    return null;
  }
}
