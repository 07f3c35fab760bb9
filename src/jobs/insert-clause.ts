import type { DocumentState, OpenDocument } from '../hosts/document';
import type { MessageCode } from '../language/messages';
import { blockText } from '../ooxml/block-text';
import { reportWriting } from '../report/build-report';
import {
  clauseBlock,
  recommendationsIn,
  withGiven,
  type ClauseRequest,
} from '../report/clause-block';
import { draftClause } from '../report/clauses/write-clause';
import { blockTag, type BlockKind } from '../report/content';
import { plainText } from '../report/pieces';
import { resolveText } from '../report/placeholders';
import { WORDING } from '../report/wording';
import type { Writing } from '../report/writing';
import { textLines } from './block-diff';
import { checkableDocument } from './checkable-document';
import type { ReportForm, ReportSource } from './make-report';
import { formOf, freeKey, writeOwnBlock } from './own-block';

/** The text of a report and its orders; a clause can do without most of both. */
export type ClauseSource = Pick<ReportSource, 'sheet' | 'questions'>;

/** For a document beside which no workbook is open. */
export const NO_SOURCE: ClauseSource = {
  sheet: { rows: [], settings: new Map(), languages: [], findings: [] },
  questions: [],
};

/** A standard recommendation as it would stand in the document, and what it still lacks. */
export interface ClausePreview {
  /** Its paragraphs; `‹group›` stands for a parameter that is missing. */
  readonly lines: readonly string[];
  /** What is wrong, by the parameter; `items` for a clause without anything to introduce. */
  readonly faults: readonly { readonly field: string; readonly code: MessageCode }[];
}

/** Shows a clause while it is filled in. Throws a Problem for an unknown placeholder in a value. */
export function previewClause(
  request: ClauseRequest,
  source: ClauseSource,
  form: ReportForm,
): ClausePreview {
  const { writing } = reportWriting({ ...source, ...form });
  const settings = withGiven(writing.settings, request.given);
  const { text, faults, takesItems } = draftClause(request.name, new Map(), {
    ...writing,
    settings,
  });
  const lacksItems = takesItems && request.items.length === 0 && !hasOrder(writing);
  if (faults.length === 0 && !lacksItems) {
    const block = clauseBlock(request, { key: '', after: 0 }, writing);
    // The label says which recommendation it is; it is known when the clause is inserted.
    const [first = '', ...others] = textLines(blockText(block));
    return { lines: [first.replace(/^\S+ /u, ''), ...others], faults: [] };
  }
  return {
    lines: [plainText(resolveText({ text, place: {} }, writing))],
    faults: [
      ...faults.map(({ parameter, code }) => ({ field: parameter, code })),
      ...(lacksItems ? [{ field: 'items', code: 'report-clause-without-order' as const }] : []),
    ],
  };
}

function hasOrder({ questions }: Writing): boolean {
  return questions.some(({ tally }) => tally.ballots > 0);
}

/** The values that the report sheet gives for the parameters of clauses, by name. */
export function clauseSettings(
  source: ClauseSource,
  form: ReportForm,
): ReadonlyMap<string, string> {
  const { settings } = reportWriting({ ...source, ...form }).writing;
  return new Map([...settings].map(([name, { text }]) => [name, text]));
}

/**
 * Puts a standard recommendation into a document as a block of its own: behind its last
 * recommendations and numbered on from them, else at the cursor under their heading. Throws the
 * Problems of `clauseBlock` and of the document.
 */
export async function insertClause(
  document: OpenDocument,
  request: ClauseRequest,
  source: ClauseSource,
  otherwise: ReportForm,
): Promise<{ readonly tag: string; readonly title: string }> {
  const state = await document.read();
  const form = formOf(state, otherwise);
  const { writing } = reportWriting({ ...source, ...form });
  const last = lastRecommendations(await withCountedLabels(document, state));
  const { letters } = WORDING[form.language];
  const block = clauseBlock(
    request,
    {
      key: freeKey('recommendations', request.name, state),
      after: last === undefined ? null : recommendationsIn(last.shown ?? last.text, letters),
    },
    writing,
  );
  await writeOwnBlock(document, block, form, 'clause', (blocks) =>
    document.insert(blocks, last === undefined ? { at: 'cursor' } : { at: 'after', tag: last.tag }),
  );
  return { tag: blockTag(block), title: block.title };
}

/** Labels that Word counts are no part of what it gives as text, so they are counted from the XML. */
async function withCountedLabels(
  document: OpenDocument,
  state: DocumentState,
): Promise<DocumentState> {
  if (state.provenance?.numbering !== 'automatic') return state;
  return (await checkableDocument(document)).read();
}

function lastRecommendations({
  blocks,
}: DocumentState): DocumentState['blocks'][number] | undefined {
  const start = blockTag({ kind: 'recommendations' satisfies BlockKind, key: '' });
  return blocks.findLast(({ tag }) => tag.startsWith(start));
}
