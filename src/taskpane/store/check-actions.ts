import type { LocatedFinding } from '../worker/questions';
import type { PaneParts } from './pane-parts';

/** What a person can have checked. */
export interface CheckChoice {
  /** The most words that the document may have; `null` for any number. */
  readonly limit: number | null;
  /** Compare the figures with the workbook of the report, too. */
  readonly withData: boolean;
}

/** What a person can do with the checks of the open document. */
export interface CheckActions {
  readonly run: (choice: CheckChoice) => Promise<void>;
  /** Shows the paragraph or the block of a finding in the document. */
  readonly show: (finding: LocatedFinding) => Promise<void>;
}

export function checkActions({ environment, store, workroom, runner }: PaneParts): CheckActions {
  const document = environment.kind === 'document' ? environment.document : null;
  return {
    run: ({ limit, withData }) =>
      runner.run({
        wording: { key: 'busy-checking' },
        canCancel: true,
        work: async (control) => {
          const { draft } = store.get();
          const data = withData ? (draft?.source ?? null) : null;
          const name = document?.name ?? '';
          const input = { document: name, data, limit };
          store.set({ check: await workroom.ask('check', input, control) });
          return null;
        },
      }),
    show: async ({ where }) => {
      if (document === null || where === null) return;
      const { tag, paragraph } = where;
      const showing =
        paragraph !== null
          ? document.showParagraph(paragraph)
          : tag === null
            ? Promise.resolve()
            : document.goTo(tag);
      await showing.catch(runner.tell);
    },
  };
}
