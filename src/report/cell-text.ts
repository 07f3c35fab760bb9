import { parseClause } from './clauses/call';
import type { ClauseUse } from './clauses/catalogue';
import { writeClause } from './clauses/write-clause';
import type { Inline } from './content';
import { resolveText } from './placeholders';
import type { ReportText } from './sheet';
import type { Writing } from './writing';

/** What a cell says: the author's own text, or a standard clause. */
export type CellText =
  | { readonly kind: 'own'; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'clause';
      /** Without the mark of its list or a full stop, unless the clause is a whole sentence. */
      readonly inlines: readonly Inline[];
      readonly takesItems: boolean;
    };

/** Reads a cell: writes its clause, if it is one, and resolves placeholders in either. */
export function cellText(cell: ReportText, use: ClauseUse, writing: Writing): CellText {
  const call = parseClause(cell.text);
  if (call === null) return { kind: 'own', inlines: resolveText(cell, writing) };
  const { text, takesItems } = writeClause(call, use, cell.place, writing);
  return { kind: 'clause', inlines: resolveText({ ...cell, text }, writing), takesItems };
}
