import type { KeptMapping, OpenWorkbook, SheetArea } from '../../hosts/workbook';
import type { RankSettings } from '../../jobs/rank';
import type { Said } from '../../language/messages/tell';
import type { Problem } from '../../language/problem';
import type { CellSource } from '../worker/questions';
import { runForForm } from './form-task';
import { keepChoices } from './keep-choices';
import type { PaneParts } from './pane-parts';
import type { RankedSurvey } from './ranked-survey';
import { said } from './run-task';

/** What a person can say about where the rankings stand. */
export interface CellActions {
  /**
   * Takes cells for the ranking, whatever they look like, and keeps that in the open workbook.
   * Gives what is wrong with the cells, or `null`.
   */
  readonly take: (cells: KeptMapping) => Promise<Said | null>;
  /** Lets the rankings be found again without a person's help. */
  readonly release: () => Promise<void>;
  /** Where the selected cells of the open workbook are; `null` where that cannot be said. */
  readonly selection: () => Promise<SheetArea | null>;
  /** The options in the selected cells; `null` where there is no workbook or no such cells. */
  readonly selectedOptions: () => Promise<readonly string[] | null>;
}

export function cellActions(parts: PaneParts, { rankAndShow }: RankedSurvey): CellActions {
  const { environment, store, runner } = parts;
  const workbook = environment.kind === 'workbook' ? environment.workbook : null;

  async function rankBy(source: CellSource, choices: RankSettings): Promise<void> {
    await rankAndShow(source, choices);
    if (workbook !== null) await keepChoices(workbook, choices);
  }

  /** What the open workbook says of the selection; an error is shown, and gives `null`. */
  async function ofSelection<T>(
    ask: (place: SheetArea, open: OpenWorkbook) => T | Promise<T>,
  ): Promise<T | null> {
    if (workbook === null) return null;
    try {
      return await ask(await workbook.selection(), workbook);
    } catch (error) {
      runner.tell(error);
      return null;
    }
  }

  return {
    take: ({ sheet, ...mapping }) =>
      runForForm(
        runner,
        {
          wording: { key: 'busy-ranking' },
          work: async () => {
            const read = store.get().survey ?? store.get().unranked;
            if (read === null) return null;
            await rankBy(read.source, { ...read.choices, sheet, mapping });
            return said({ key: 'mapping-done' });
          },
        },
        (problem) => isOfCells(problem, mapping.columns),
      ),
    release: () =>
      runner.run({
        wording: { key: 'busy-ranking' },
        work: async () => {
          const read = store.get().survey ?? store.get().unranked;
          if (read === null) return null;
          const { mapping, sheet, ...choices } = read.choices;
          if (mapping === undefined && sheet === undefined) return null;
          await rankBy(read.source, choices);
          return said({ key: 'mapping-off' });
        },
      }),
    selection: () => ofSelection((place) => place),
    selectedOptions: () =>
      ofSelection(async (place, open) => {
        const { optionsInArea } = await import('../../jobs/new-ranking-sheet');
        return optionsInArea(await open.cellsAt(place), place.area);
      }),
  };
}

/** Columns for weights and groups may be missing too, which the fields of cells cannot mend. */
function isOfCells({ code, values }: Problem, columns: string): boolean {
  if (code === 'no-such-column') return values['column'] === columns;
  return code === 'no-such-sheet' || code.startsWith('mapping-');
}
