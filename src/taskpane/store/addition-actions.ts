import type { CaptureChoice } from '../../jobs/capture-block';
import type { ClausePreview } from '../../jobs/insert-clause';
import type { Said } from '../../language/messages/tell';
import { Problem } from '../../language/problem';
import type { ClauseRequest } from '../../report/clause-block';
import type { ClauseOffer } from '../worker/questions';
import { Cancelled } from '../worker/workroom';
import { compareBlocks } from './compare-blocks';
import type { PaneParts } from './pane-parts';
import { said } from './run-task';

/** What a person can add to the open document beside the blocks of the report. */
export interface AdditionActions {
  /** Makes the selected text a block. */
  readonly capture: (choice: CaptureChoice) => Promise<void>;
  /** The standard recommendations; `null` where they cannot be had, which has been said then. */
  readonly clauses: () => Promise<ClauseOffer | null>;
  /** A recommendation as it would stand there, or what is wrong with a value of it. */
  readonly preview: (request: ClauseRequest) => Promise<ClausePreview | Said | null>;
  readonly insertClause: (request: ClauseRequest) => Promise<void>;
}

export function additionActions(parts: PaneParts): AdditionActions {
  const { environment, store, workroom, runner } = parts;
  const compare = compareBlocks(parts);
  const name = (): string => (environment.kind === 'document' ? environment.document.name : '');

  /** The list of blocks shows what was added. */
  async function compareAgain(): Promise<void> {
    const { draft } = store.get();
    if (draft !== null) await compare(draft.source, draft.form);
  }

  const clauseInput = () => {
    const { draft, form } = store.get();
    return { source: draft?.source ?? null, form };
  };

  return {
    capture: (choice) =>
      runner.run({
        wording: { key: 'busy-capturing' },
        work: async () => {
          const { form } = store.get();
          const { title, links } = await workroom.ask('capture', {
            document: name(),
            choice,
            form,
          });
          await compareAgain();
          const captured = { key: 'captured', values: { title } } as const;
          return links === 0
            ? said(captured)
            : said(captured, { key: 'captured-links', values: { count: links } });
        },
      }),
    clauses: async () => {
      try {
        const { language } = store.get().words;
        const offer = await workroom.ask('clauses', {
          ...clauseInput(),
          ...{ document: name(), language },
        });
        store.set({ form: offer.form });
        return offer;
      } catch (error) {
        if (!(error instanceof Cancelled)) runner.tell(error);
        return null;
      }
    },
    preview: async (request) => {
      try {
        return await workroom.ask('previewClause', { ...clauseInput(), request });
      } catch (error) {
        if (error instanceof Problem) return { code: error.code, values: error.values };
        if (!(error instanceof Cancelled)) runner.tell(error);
        return null;
      }
    },
    insertClause: (request) =>
      runner.run({
        wording: { key: 'busy-writing' },
        work: async () => {
          const input = { ...clauseInput(), document: name(), request };
          const { title } = await workroom.ask('insertClause', input);
          await compareAgain();
          return said({ key: 'clause-inserted', values: { title } });
        },
      }),
  };
}
