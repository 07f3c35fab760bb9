import type { OpenWorkbook } from '../../hosts/workbook';
import type { RankSettings } from '../../jobs/rank';
import { choicesToStore } from '../stored-choices';

/** Keeps choices in the open workbook, beside what else it keeps. */
export async function keepChoices(workbook: OpenWorkbook, choices: RankSettings): Promise<void> {
  const { keys, results } = (await workbook.settings()) ?? { keys: [], results: [] };
  await workbook.writeSettings({ ...choicesToStore(choices), keys, results });
}
