import type { Element } from '@xmldom/xmldom';
import { childElement } from '../../../src/ooxml/xml';
import { contentOf, createRun, createW, everyW, isW, ownerOf, setW } from './wml';

/** The revision id that Word would count up; one for all, so that files are the same each time. */
const REVISION = '00C0DE00';

/**
 * Marks inserted paragraphs as Word does: revision ids on paragraphs and runs, a run cut in two
 * around a word that the proofing tools doubt. Text and looks stay the same; XML does not.
 */
export function rewriteMarkup(blocks: readonly Element[]): void {
  for (const block of blocks) {
    for (const paragraph of everyW(block, 'p')) {
      setW(paragraph, { rsidR: REVISION, rsidRDefault: REVISION });
      doubtFirstWord(paragraph);
    }
  }
}

function doubtFirstWord(paragraph: Element): void {
  const run = contentOf(paragraph).find((child) => isW(child, 'r'));
  if (run === undefined) return;
  const content = contentOf(run);
  const [text] = content;
  if (content.length !== 1 || text === undefined || !isW(text, 't')) return;
  const match = /^(\S+)(\s.*)$/s.exec(text.textContent ?? '');
  if (match?.[1] === undefined || match[2] === undefined) return;
  const document = ownerOf(run);
  const properties = childElement(run, 'rPr');
  const parts = [
    createW(document, 'proofErr', { type: 'spellStart' }),
    createRun(document, match[1], properties),
    createW(document, 'proofErr', { type: 'spellEnd' }),
    createRun(document, match[2], properties),
  ];
  for (const part of parts) paragraph.insertBefore(part, run);
  paragraph.removeChild(run);
}
