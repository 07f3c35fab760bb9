import type { WorkbookSettings } from '../hosts/workbook';
import type { RankSettings } from './rank';

/**
 * Settings for a ranking: those given, and for what they leave open those that the workbook keeps.
 * Weights and one vote a delegation exclude each other, so that one given replaces the other.
 */
export function withKeptSettings(given: RankSettings, kept: WorkbookSettings | null): RankSettings {
  if (kept === null) return given;
  const { weights, oneVotePer, ...choices } = kept.choices;
  const isWeighed = given.weights !== undefined || given.oneVotePer !== undefined;
  return {
    ...choices,
    ...(isWeighed || weights === undefined ? {} : { weights }),
    ...(isWeighed || oneVotePer === undefined ? {} : { oneVotePer }),
    ...(kept.keys.length === 0 ? {} : { keys: kept.keys }),
    ...given,
  };
}
