import { rankTally, type TallySettings } from './rank-tally';
import type { RankedQuestion } from './ranked-question';
import type { CountedTally } from './tally';

/** A question known by a table of counts, ready to be ranked. */
export interface CountedQuestion {
  readonly key: string;
  readonly title: string;
  readonly options: readonly string[];
  readonly tally: CountedTally;
  readonly settings?: Omit<TallySettings, 'weighted'>;
}

/**
 * Ranks a question of which only counts are known. The mean rank gives an order, every other
 * method declines. There is no confidence and no claim, since both need the ballots. Counts do
 * not tell complete ballots from others either: with `exclude`, if options were left unranked,
 * the policy is `share` instead and `unranked` says so. Throws a RangeError when the options are
 * not as many as the tally says.
 */
export function rankCounted(question: CountedQuestion): RankedQuestion {
  const { key, title, options, tally, settings = {} } = question;
  if (options.length !== tally.options) {
    throw new RangeError(`${options.length} options named, ${tally.options} in the tally`);
  }
  const isComplete = tally.unranked.every((weight) => weight === 0);
  const cannotExclude = settings.unranked === 'exclude' && !isComplete;
  return {
    key,
    title,
    options,
    ...rankTally(tally, { ...settings, ...(cannotExclude ? { unranked: 'share' } : {}) }),
    confidence: null,
    claims: [],
    groups: [],
  };
}
