import type { CheckableDocument, OpenDocument, ParagraphPlace } from '../hosts/document';
import type { Place } from '../language/problem';
import { blocksThere } from '../ooxml/merge/blocks-there';
import { documentContents } from '../ooxml/read-contents';
import { openFlatOpc } from '../ooxml/read-flat-opc';
import type { CheckedParagraph, DocumentContents } from '../report/checks/contents';

/**
 * An open document as its checks read it: from the XML of its text, as they read the saved file,
 * so that they find the same. It is read once; what changes afterwards does not show.
 */
export async function checkableDocument(
  document: Pick<OpenDocument, 'name' | 'read' | 'flatOpc'>,
): Promise<CheckableDocument> {
  const opened = openFlatOpc(await document.flatOpc());
  const { provenance } = await document.read();
  const contents = documentContents(opened);
  return {
    name: document.name,
    read: () => Promise.resolve({ blocks: blocksThere(opened, provenance), provenance }),
    contents: () => Promise.resolve(contents),
  };
}

/** The paragraph that a finding names, as an open document can show it; `null` for no paragraph. */
export function paragraphPlace(
  { paragraphs }: DocumentContents,
  place: Place,
): ParagraphPlace | null {
  const block = place.block ?? null;
  const at = paragraphs.findIndex(
    (each) => each.block === block && each.number === place.paragraph && each.text !== '',
  );
  const paragraph = paragraphs[at];
  if (paragraph === undefined) return null;
  const text = lineOf(paragraph);
  const before = paragraphs
    .slice(0, at)
    .filter((each) => (block === null || each.block === block) && lineOf(each) === text).length;
  return { block, text, before };
}

/** A label that Word counts is no part of its text. */
function lineOf({ label, automaticDepth, text }: CheckedParagraph): string {
  return label === null || automaticDepth !== null ? text : `${label} ${text}`;
}
