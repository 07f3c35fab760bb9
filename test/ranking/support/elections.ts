import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ballots } from '../../../src/ranking/ballots';
import type { UnrankedPolicy } from '../../../src/ranking/ranked-question';
import { ballotsOf } from './letters';

type ByLetter<T> = Readonly<Record<string, T>>;

/** What a source says, or an independent reference computed, of an election. */
export interface Answers {
  readonly pairwise?: ByLetter<ByLetter<number>>;
  readonly borda_n_to_1?: ByLetter<number>;
  readonly borda_order?: string;
  readonly mean_rank?: ByLetter<number>;
  readonly copeland_balance?: ByLetter<number>;
  readonly copeland_order?: string;
  readonly schulze_winning?: string;
  readonly schulze_winning_paths?: ByLetter<ByLetter<number>>;
  readonly ranked_pairs?: string;
  readonly kemeny_score?: number;
  readonly kemeny_orders?: readonly string[];
  /** The order that the election's own results page gives. */
  readonly order?: string;
  readonly winners?: string;
}

export interface Election {
  readonly id: string;
  readonly source: string;
  readonly unranked: UnrankedPolicy;
  readonly options: number;
  readonly ballots: ByLetter<number>;
  readonly sameBallotsAs?: string;
  readonly published?: Answers;
  readonly computed: Answers;
}

/** All elections of the fixture; people's names are replaced by letters there. */
export const ELECTIONS: readonly Election[] = readFixture('elections.json', isElections);

/** One election by its name. */
export function election(id: string): Election {
  const found = ELECTIONS.find((of) => of.id === id);
  if (found === undefined) throw new Error(`no election ${id}`);
  return found;
}

/** How often each ballot was cast. */
export function castIn(of: Election): ByLetter<number> {
  return of.sameBallotsAs === undefined ? of.ballots : election(of.sameBallotsAs).ballots;
}

/** The ballots of an election that say something. */
export function electionBallots(of: Election): Ballots {
  return ballotsOf(of.options, castIn(of));
}

/** Reads a fixture of this room and checks what it is. */
export function readFixture<T>(name: string, is: (value: unknown) => value is T): T {
  const path = join(__dirname, '../../fixtures/ranking', name);
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!is(value)) throw new Error(`${name} is not what the tests expect`);
  return value;
}

function isElections(value: unknown): value is Election[] {
  return (
    Array.isArray(value) &&
    value.every(
      (of: unknown) =>
        typeof of === 'object' &&
        of !== null &&
        'id' in of &&
        'options' in of &&
        'ballots' in of &&
        'computed' in of,
    )
  );
}
