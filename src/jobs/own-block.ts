import type { DocumentHost, DocumentState } from '../hosts/document';
import { buildPackage } from '../ooxml/build-package';
import { textHash } from '../ooxml/hash';
import type { ReportPackage } from '../ooxml/package';
import { provenanceOf, type WrittenBlock } from '../ooxml/provenance';
import { blockTag, type Block } from '../report/content';
import type { ReportForm } from './make-report';

/** The key itself, or with a number behind it, so that the document has no block of that tag. */
export function freeKey(kind: Block['kind'], wanted: string, { blocks }: DocumentState): string {
  const taken = new Set(blocks.map(({ tag }) => tag));
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(blockTag({ kind, key }))) return key;
  }
}

/** The form of a block of its own. */
export interface OwnForm extends Pick<ReportForm, 'language' | 'profile'> {
  /** A list that the program counts cannot go on in another block, so its labels are typed. */
  readonly numbering: 'typed';
}

/** The form that a document was written in; another for one without blocks of ours. */
export function formOf({ provenance }: DocumentState, otherwise: ReportForm): OwnForm {
  const { language, profile } = provenance ?? otherwise;
  return { language, profile, numbering: 'typed' };
}

/**
 * Writes a block that no report sheet has into a document: `write` puts its package there. What
 * the document says about its making is written last and says where the block comes from.
 */
export async function writeOwnBlock(
  document: DocumentHost,
  block: Block,
  form: OwnForm,
  from: NonNullable<WrittenBlock['from']>,
  write: (blocks: {
    readonly package: ReportPackage;
    readonly tags: readonly string[];
  }) => Promise<void>,
): Promise<void> {
  const { provenance } = await document.read();
  const report = { ...form, title: provenance?.title ?? '', blocks: [block], figures: [] };
  const tag = blockTag(block);
  const made = provenanceOf(report);
  let isWritten = false;
  try {
    await write({ package: await buildPackage(report), tags: [tag] });
    isWritten = true;
  } finally {
    const there = (await document.read()).blocks.find((each) => each.tag === tag);
    if (isWritten || there !== undefined) {
      const written = made.blocks.map(({ hash }): WrittenBlock => {
        const readAs = there === undefined ? hash : textHash(there.text);
        return { tag, hash, ...(readAs === hash ? {} : { readAs }), from };
      });
      const before = provenance ?? made;
      const others = before.blocks.filter((each) => each.tag !== tag);
      await document.writeProvenance({ ...before, blocks: [...others, ...written] });
    }
  }
}
