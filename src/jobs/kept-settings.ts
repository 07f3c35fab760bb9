import type { WorkbookSettings } from '../hosts/workbook';
import { comparable } from '../language/compare';
import type { RankSettings } from './rank';

/**
 * Settings for a ranking: those given, and for what they leave open those that the workbook keeps.
 * Weights and one vote a delegation exclude each other, so that one given replaces the other; a
 * mapping that is kept belongs to its sheet, and says nothing where another one is asked for.
 */
export function withKeptSettings(given: RankSettings, kept: WorkbookSettings | null): RankSettings {
  if (kept === null) return given;
  const { weights, oneVotePer, ...choices } = kept.choices;
  const isWeighed = given.weights !== undefined || given.oneVotePer !== undefined;
  return {
    ...choices,
    ...(isWeighed || weights === undefined ? {} : { weights }),
    ...(isWeighed || oneVotePer === undefined ? {} : { oneVotePer }),
    ...keptCells(given, kept),
    ...(kept.keys.length === 0 ? {} : { keys: kept.keys }),
    ...given,
  };
}

function keptCells(given: RankSettings, { mapping: kept }: WorkbookSettings): RankSettings {
  if (kept === undefined || given.mapping !== undefined) return {};
  const { sheet, ...mapping } = kept;
  const isElsewhere = given.sheet !== undefined && comparable(given.sheet) !== comparable(sheet);
  return isElsewhere ? {} : { sheet, mapping };
}
