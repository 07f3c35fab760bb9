import type { Said } from '../../language/messages/tell';
import type { MessageCode } from '../../language/messages';
import { saveFile } from '../save-file';
import type { NewSheetInput, SheetWishes } from '../worker/questions';
import { runForForm } from './form-task';
import type { PaneParts } from './pane-parts';
import type { Outcome } from './pane-state';
import { said } from './run-task';

/** New sheets that a person can have. */
export interface SheetActions {
  /**
   * Adds a sheet to the open workbook and shows it; where none is open, saves a workbook with that
   * sheet. Gives what is wrong with the wishes, or `null`.
   */
  readonly make: (wanted: SheetWishes) => Promise<Said | null>;
}

/** What a form for a new sheet can say at its fields. */
const OF_FIELDS: ReadonlySet<MessageCode> = new Set<MessageCode>([
  'options-too-few',
  'options-too-many',
  'option-twice',
  'members-out-of-range',
  'languages-none',
]);

export function sheetActions({ environment, store, runner, workroom }: PaneParts): SheetActions {
  async function make(wanted: SheetWishes): Promise<Outcome> {
    const { survey, unranked } = store.get();
    const read = survey ?? unranked;
    const input: NewSheetInput = {
      wanted,
      survey: read === null ? null : { source: read.source, choices: read.choices },
    };
    const { kind } = wanted;
    if (environment.kind === 'workbook') {
      const sheet = await workroom.ask('addSheet', input);
      return said({ key: `${kind}-sheet-added`, values: { sheet } });
    }
    const bytes = await workroom.ask('sheetFile', input);
    const file = saveFile(bytes, { kind, name: `${kind}-sheet.xlsx` });
    store.set({ file });
    return said({ key: `${kind}-sheet-saved`, values: { file: file.name } });
  }

  return {
    make: (wanted) =>
      runForForm(runner, { wording: { key: 'busy-sheet' }, work: () => make(wanted) }, ({ code }) =>
        OF_FIELDS.has(code),
      ),
  };
}
