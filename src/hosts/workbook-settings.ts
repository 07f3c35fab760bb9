import type { MethodName, UnrankedPolicy } from '../ranking/ranked-question';
import type { Mapping } from '../survey/read-options';

/** How the ballots of a workbook are read and counted, as a person chose it. */
export interface RankingChoices {
  readonly method?: MethodName;
  readonly unranked?: UnrankedPolicy;
  /** Header text of the column that weighs ballots. */
  readonly weights?: string;
  /** Header text of the column whose equal values share one vote. */
  readonly oneVotePer?: string;
  /** Header text of the column that groups ballots. */
  readonly groupBy?: string;
  readonly visibleOnly?: boolean;
}

/** Where a workbook holds its rankings, as a person said it. */
export interface KeptMapping extends Mapping {
  readonly sheet: string;
}

/** What a workbook keeps in its custom XML part `urn:concord:survey:1`. */
export interface WorkbookSettings {
  readonly choices: RankingChoices;
  /** The cells that were chosen by hand; left out where Concord finds the rankings itself. */
  readonly mapping?: KeptMapping;
  /** Keys that a person gave to questions, by the question's title. */
  readonly keys: readonly { readonly title: string; readonly key: string }[];
  /** The questions whose results were written, with the hash of what they were computed from. */
  readonly results: readonly {
    readonly key: string;
    readonly sheet: string;
    readonly hash: string;
  }[];
}
