import type { ReportForm } from '../../jobs/make-report';
import type { UpdateChoice, UpdateResult } from '../../jobs/update-blocks';
import type { Source } from '../worker/questions';
import { compareBlocks } from './compare-blocks';
import type { PaneParts, PaneStart } from './pane-parts';
import type { Outcome, Wording } from './pane-state';
import { failure, said } from './run-task';

/** What a person can do with the blocks of the open document. */
export interface BlockActions {
  readonly openFile: (file: File) => Promise<void>;
  readonly useCode: (code: string) => Promise<void>;
  readonly setForm: (form: ReportForm) => Promise<void>;
  /** Looks again how the blocks stand. */
  readonly check: () => Promise<void>;
  /** Inserts one block at the cursor. */
  readonly insert: (tag: string) => Promise<void>;
  /** Inserts every block that is not there, in the report's order. */
  readonly insertMissing: () => Promise<void>;
  readonly update: (tag: string) => Promise<void>;
  /** Updates every block that is out of date; inserts none. */
  readonly updateAll: () => Promise<void>;
  /** Replaces a block that was edited by hand. */
  readonly overwrite: (tag: string) => Promise<void>;
  readonly goTo: (tag: string) => Promise<void>;
  /** The person came to update the document: its blocks follow once there is a source. */
  readonly updatesOnOpening: boolean;
}

export function blockActions(parts: PaneParts, start: PaneStart): BlockActions {
  const { environment, store, workroom, runner, nextReading } = parts;
  const document = environment.kind === 'document' ? environment.document : null;
  let updatesOnOpening = start === 'update';

  const compare = compareBlocks(parts);

  function open(wording: Wording, source: () => Promise<Source>): Promise<void> {
    return runner.run({
      wording,
      canCancel: true,
      work: async (control) => {
        await compare(await source(), null, control);
        if (!updatesOnOpening) return null;
        updatesOnOpening = false;
        return write({ absent: 'leave' });
      },
    });
  }

  async function write(choice: UpdateChoice): Promise<Outcome | null> {
    const { draft } = store.get();
    if (draft === null) return null;
    const { source, form } = draft;
    const name = document?.name ?? '';
    const outcome = await workroom
      .ask('update', { source, document: name, form, choice })
      .then(outcomeOf, failure);
    // Even after a fault, what is shown is how the blocks stand now.
    await compare(source, form);
    return outcome;
  }

  const writing = (choice: UpdateChoice): Promise<void> =>
    runner.run({ wording: { key: 'busy-writing' }, work: () => write(choice) });

  const comparing = (form: ReportForm | null): Promise<void> =>
    runner.run({
      wording: { key: 'busy-comparing' },
      work: async () => {
        const { draft } = store.get();
        if (draft !== null) await compare(draft.source, form ?? draft.form);
        return null;
      },
    });

  return {
    openFile: (file) =>
      open({ key: 'busy-opening', values: { file: file.name } }, async () => ({
        kind: 'file',
        reading: nextReading(),
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    useCode: (code) =>
      open({ key: 'busy-comparing' }, () =>
        Promise.resolve({ kind: 'code', reading: nextReading(), code }),
      ),
    setForm: (form) => comparing(form),
    check: () => comparing(null),
    insert: (tag) => writing({ tags: [tag], absent: { at: 'cursor' } }),
    insertMissing: () => writing({ absent: 'in-order' }),
    update: (tag) => writing({ tags: [tag], absent: 'leave' }),
    updateAll: () => writing({ absent: 'leave' }),
    overwrite: (tag) => writing({ tags: [tag], overwrite: new Set([tag]), absent: 'leave' }),
    goTo: async (tag) => {
      await document?.goTo(tag).catch(runner.tell);
    },
    updatesOnOpening,
  };
}

/** What an update did, in sentences. */
function outcomeOf({ inserted, replaced, kept }: UpdateResult): Outcome {
  const counted = [
    { key: 'blocks-inserted', count: inserted.length },
    { key: 'blocks-replaced', count: replaced.length },
    { key: 'blocks-kept', count: kept.length },
  ] as const;
  const sentences = counted
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => ({ key, values: { count } }));
  return sentences.length === 0 ? said({ key: 'nothing-to-do' }) : said(...sentences);
}
