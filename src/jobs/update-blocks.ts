import type { DocumentHost, DocumentState, InsertPlace } from '../hosts/document';
import { Problem } from '../language/problem';
import { buildPackage } from '../ooxml/build-package';
import { textHash } from '../ooxml/hash';
import { provenanceOf, type Provenance } from '../ooxml/provenance';
import { blockTag, type Report } from '../report/content';
import { blockStates, type BlockStanding, type BlockState } from './block-states';

/** Which blocks to write, and what to do with those that a person edited. */
export interface UpdateChoice {
  /** The tags to look at; all blocks of the report if not given. */
  readonly tags?: readonly string[];
  /** Tags of edited blocks that may be overwritten, or `edited` for all; others are kept. */
  readonly overwrite?: ReadonlySet<string> | 'edited';
  /** Where blocks go that the document lacks; `leave` inserts none. */
  readonly absent: InsertPlace | 'in-order' | 'leave';
}

/** What an update did. */
export interface UpdateResult {
  readonly inserted: readonly string[];
  readonly replaced: readonly string[];
  /** Blocks that were left alone because a person edited them. */
  readonly kept: readonly string[];
}

/**
 * Brings the blocks of a document up to date with a report: replaces those that are out of date,
 * inserts those that are absent, keeps those that a person edited. Blocks that are up to date are
 * not touched. What the document says about its making is written last, so that a block whose
 * writing was not recorded counts as edited and is never overwritten unasked.
 */
export async function updateBlocks(
  document: DocumentHost,
  report: Report,
  choice: UpdateChoice,
): Promise<UpdateResult> {
  const before = await document.read();
  const all = statesToUpdate(document.name, before, report);
  const chosen = chooseBlocks(all, choice);
  if (chosen.replaced.length + chosen.inserted.length > 0) {
    await write(document, report, { ...chosen, before, all, place: choice.absent });
  }
  const { inserted, replaced, kept } = chosen;
  return { inserted, replaced, kept };
}

/**
 * How the blocks stand in a document that is to be updated. Throws `document-controls-lost` where
 * an update would write every block a second time, beside its own text.
 */
export function statesToUpdate(
  file: string,
  document: DocumentState,
  report: Report,
): BlockState[] {
  if (document.controlsLost) throw new Problem('document-controls-lost', { file });
  return blockStates(document, report);
}

/** What an update of blocks that stand so would do. */
export function chooseBlocks(all: readonly BlockState[], choice: UpdateChoice): UpdateResult {
  const { tags, overwrite, absent } = choice;
  const states = all.filter(({ tag }) => tags?.includes(tag) ?? true);
  const mayWrite = ({ tag, standing }: BlockState): boolean =>
    standing === 'out-of-date' ||
    (standing === 'edited' && overwrite === 'edited') ||
    (KEPT.has(standing) && overwrite !== 'edited' && overwrite?.has(tag) === true);
  const tagsOf = (chosen: (state: BlockState) => boolean): string[] =>
    states.filter(chosen).map(({ tag }) => tag);
  return {
    inserted: absent === 'leave' ? [] : tagsOf(({ standing }) => standing === 'absent'),
    replaced: tagsOf(mayWrite),
    kept: tagsOf((state) => KEPT.has(state.standing) && !mayWrite(state)),
  };
}

/** Standings of blocks that are kept until a person says otherwise. */
const KEPT: ReadonlySet<BlockStanding> = new Set(['edited', 'captured']);

interface Plan {
  readonly before: DocumentState;
  readonly all: readonly BlockState[];
  readonly replaced: readonly string[];
  readonly inserted: readonly string[];
  readonly place: UpdateChoice['absent'];
}

async function write(document: DocumentHost, report: Report, plan: Plan): Promise<void> {
  const done = new Set<string>();
  try {
    const written = await buildPackage(report);
    if (plan.replaced.length > 0) {
      await document.replace({ package: written, tags: plan.replaced });
      for (const tag of plan.replaced) done.add(tag);
    }
    for (const { tags, place } of insertions(plan)) {
      await document.insert({ package: written, tags }, place);
      for (const tag of tags) done.add(tag);
    }
  } finally {
    if (done.size > 0) {
      const { blocks } = await document.read();
      const read = new Map(blocks.map(({ tag, text }) => [tag, textHash(text)]));
      await document.writeProvenance(mergedProvenance(plan.before.provenance, report, done, read));
    }
  }
}

/**
 * The absent blocks in runs that go in together: at one place, or each run behind the block that
 * comes before it in the report (before the one that follows, when it is the first).
 */
function insertions({
  all,
  inserted,
  place,
}: Plan): { tags: readonly string[]; place: InsertPlace }[] {
  if (inserted.length === 0 || place === 'leave') return [];
  if (place !== 'in-order') return [{ tags: inserted, place }];
  const runs: { tags: string[]; place: InsertPlace }[] = [];
  let previous: string | null = null;
  let run: string[] | null = null;
  for (const { tag } of all) {
    if (!inserted.includes(tag)) {
      if (all.some((state) => state.tag === tag && state.found !== null)) {
        previous = tag;
        run = null;
      }
      continue;
    }
    if (run === null) {
      run = [];
      runs.push({ tags: run, place: placeBehind(previous, all) });
    }
    run.push(tag);
  }
  return runs;
}

function placeBehind(previous: string | null, all: readonly BlockState[]): InsertPlace {
  if (previous !== null) return { at: 'after', tag: previous };
  const first = all.find(({ found }) => found !== null);
  return first === undefined ? { at: 'cursor' } : { at: 'before', tag: first.tag };
}

/**
 * What a document says after some blocks were written: new for those, as before for the others.
 * `read` has the hashes of the blocks as the host reads them: where a host reads a text otherwise
 * than it was written, the block would count as edited for good.
 */
function mergedProvenance(
  before: Provenance | null,
  report: Report,
  written: ReadonlySet<string>,
  read: ReadonlyMap<string, string>,
): Provenance {
  const now = provenanceOf(report);
  const writtenFigures = new Set(
    report.blocks.flatMap((block) =>
      written.has(blockTag(block))
        ? block.pieces.flatMap((piece) => (piece.kind === 'figure' ? [piece.chart.key] : []))
        : [],
    ),
  );
  const keptBlocks = before?.blocks.filter(({ tag }) => !written.has(tag)) ?? [];
  const keptFigures = before?.figures.filter(({ key }) => !writtenFigures.has(key)) ?? [];
  return {
    ...now,
    blocks: [
      ...keptBlocks,
      ...now.blocks
        .filter(({ tag }) => written.has(tag))
        .map((block) => {
          const readAs = read.get(block.tag) ?? block.hash;
          return readAs === block.hash ? block : { ...block, readAs };
        }),
    ],
    figures: [...keptFigures, ...now.figures.filter(({ key }) => writtenFigures.has(key))],
  };
}
