import type { RankingChoices, WorkbookSettings } from '../hosts/workbook-settings';
import { withKeptSettings } from '../jobs/kept-settings';
import type { RankSettings } from '../jobs/rank';

/** How a workbook wants its ballots read and counted. */
export function storedChoices(settings: WorkbookSettings | null): RankSettings {
  return withKeptSettings({}, settings);
}

/** The choices that a workbook keeps; which sheet a person looks at is not one of them. */
export function choicesToStore({
  method,
  unranked,
  weights,
  oneVotePer,
  groupBy,
  visibleOnly,
}: RankSettings): RankingChoices {
  return {
    ...(method === undefined ? {} : { method }),
    ...(unranked === undefined ? {} : { unranked }),
    ...(weights === undefined ? {} : { weights }),
    ...(oneVotePer === undefined ? {} : { oneVotePer }),
    ...(groupBy === undefined ? {} : { groupBy }),
    ...(visibleOnly === undefined ? {} : { visibleOnly }),
  };
}
