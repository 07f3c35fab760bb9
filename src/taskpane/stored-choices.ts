import type { WorkbookSettings } from '../hosts/workbook-settings';
import { withKeptSettings } from '../jobs/kept-settings';
import type { RankSettings } from '../jobs/rank';

/** How a workbook wants its ballots read and counted. */
export function storedChoices(settings: WorkbookSettings | null): RankSettings {
  return withKeptSettings({}, settings);
}

/**
 * What a workbook keeps of choices: which sheet a person looks at is not among them, but for the
 * sheet of cells that were chosen by hand.
 */
export function choicesToStore({
  method,
  unranked,
  weights,
  oneVotePer,
  groupBy,
  visibleOnly,
  sheet,
  mapping,
}: RankSettings): Pick<WorkbookSettings, 'choices' | 'mapping'> {
  return {
    choices: {
      ...(method === undefined ? {} : { method }),
      ...(unranked === undefined ? {} : { unranked }),
      ...(weights === undefined ? {} : { weights }),
      ...(oneVotePer === undefined ? {} : { oneVotePer }),
      ...(groupBy === undefined ? {} : { groupBy }),
      ...(visibleOnly === undefined ? {} : { visibleOnly }),
    },
    ...(sheet === undefined || mapping === undefined ? {} : { mapping: { sheet, ...mapping } }),
  };
}
