import { explain, type Standing } from './explain';
import {
  METHOD_NAMES,
  type DeclineReason,
  type MethodName,
  type RankedQuestion,
} from './ranked-question';

/** A number of the first option and one of the second. */
export type Both = readonly [number, number];

/**
 * An explanation in the order in which it is read: plain data, one entry a line, seen from the
 * first option. The words are the reader's: English on the command line, six languages in a pane.
 */
export type ExplanationLine =
  | {
      readonly about: 'standing';
      readonly standing: Standing;
      readonly ranks: Both;
      readonly method: MethodName;
    }
  | { readonly about: 'positions'; readonly meanRanks: Both; readonly points: Both }
  /** Weights of ballots. */
  | { readonly about: 'choices'; readonly first: Both; readonly last: Both }
  /**
   * Weights of the ballots that put one above the other, and of those that do neither; `null`
   * where only positions are known.
   */
  | {
      readonly about: 'pairs';
      readonly counted: { readonly above: Both; readonly neither: number } | null;
      readonly weighted: boolean;
    }
  /** Which methods see it how; a standing that no method sees is left out. */
  | {
      readonly about: 'methods';
      readonly views: readonly {
        readonly standing: Standing;
        readonly methods: readonly MethodName[];
      }[];
      readonly declined: readonly {
        readonly method: MethodName;
        readonly reason: DeclineReason;
      }[];
    }
  /** How many ballots would have to exchange the two. */
  | {
      readonly about: 'change';
      readonly meanRanks: number | 'equal';
      readonly pairs: number | 'equal' | 'not-known';
    };

const STANDINGS = ['above', 'level', 'below'] as const satisfies readonly Standing[];

/**
 * Why one option stands above, level with or below another, line by line. Throws the RangeError
 * of `explain`.
 */
export function explanationLines(
  question: RankedQuestion,
  first: number,
  second: number,
): ExplanationLine[] {
  const why = explain(question, first, second);
  const last = question.options.length - 1;
  const both = (of: (facts: (typeof why)['first']) => number): Both => [
    of(why.first),
    of(why.second),
  ];
  const methodsBy = (standing: Standing): MethodName[] =>
    why.methods.filter((view) => view.standing === standing).map(({ method }) => method);
  return [
    {
      about: 'standing',
      standing: why.standing,
      ranks: both(({ rank }) => rank),
      method: question.method,
    },
    {
      about: 'positions',
      meanRanks: both(({ meanRank }) => meanRank),
      points: both(({ points }) => points),
    },
    {
      about: 'choices',
      first: both(({ positions }) => positions[0] ?? 0),
      last: both(({ positions }) => positions[last] ?? 0),
    },
    {
      about: 'pairs',
      counted: why.pairwise && {
        above: [why.pairwise.firstAbove, why.pairwise.secondAbove],
        neither: why.pairwise.neither,
      },
      weighted: question.weighted,
    },
    {
      about: 'methods',
      views: STANDINGS.map((standing) => ({ standing, methods: methodsBy(standing) })).filter(
        ({ methods }) => methods.length > 0,
      ),
      declined: METHOD_NAMES.flatMap((method) => {
        const reason = question.declined[method];
        return reason === undefined ? [] : [{ method, reason }];
      }),
    },
    {
      about: 'change',
      meanRanks: why.change.meanRank ?? 'equal',
      pairs: why.pairwise === null ? 'not-known' : (why.change.pairwise ?? 'equal'),
    },
  ];
}
