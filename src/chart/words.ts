import type { Language } from '../language/languages';

/** What an alternative text says of a chart. */
export interface ChartFacts {
  readonly title: string;
  readonly options: number;
  readonly ballots: number;
  /** The options of the first tier; every option when all are tied. */
  readonly first: readonly string[];
  /** The options of the last tier; empty when there is only one tier. */
  readonly last: readonly string[];
}

/** The words of a chart in one language. */
export interface ChartWords {
  readonly language: Language;
  readonly title: string;
  readonly rankTitle: string;
  readonly categoryTitle: string;
  readonly firstChoice: string;
  readonly lastChoice: string;
  /** Name of a position between the first and the last, counted from 1. */
  readonly position: (position: number) => string;
  readonly unranked: string;
  readonly altText: (facts: ChartFacts) => string;
}
