import { comparable } from '../../language/compare';
import { isClauseName } from './catalogue';

/** A clause as a cell asks for it: its name, and the parameters given there. */
export interface ClauseCall {
  readonly name: string;
  /** Values by parameter name (compared with `comparable`). */
  readonly given: ReadonlyMap<string, string>;
}

/**
 * Reads `[[name]]` or `[[name|parameter=value|parameter=value]]`; `null` for any other text.
 * The bar and the equals sign may be full-width.
 */
export function parseClause(text: string): ClauseCall | null {
  const inside = /^\[\[([^[\]]*)\]\]$/u.exec(text.trim())?.[1];
  if (inside === undefined) return null;
  const [name = '', ...parts] = inside.split(/[|｜]/u);
  const given = new Map(
    parts.map((part) => {
      const [, parameter = '', value = ''] = /^([^=＝]*)[=＝]?(.*)$/su.exec(part) ?? [];
      return [comparable(parameter), value.trim()];
    }),
  );
  return { name: comparable(name), given };
}

/** True when a text names a standard clause and says something else too. */
export function mentionsClause(text: string): boolean {
  if (parseClause(text) !== null) return false;
  return [...text.matchAll(/\[\[([^[\]|｜]*)/gu)].some(([, name = '']) =>
    isClauseName(comparable(name)),
  );
}
