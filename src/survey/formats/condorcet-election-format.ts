import { comparable } from '../../language/compare';
import { isWeight } from '../../ranking/ballots';
import { CAST_ONCE } from '../casts';
import { OptionList } from '../shapes/option-list';
import {
  filledRows,
  rankTiers,
  unreadableLine,
  type BallotFile,
  type BallotFileFormat,
  type BallotLines,
} from './ballot-file';

const PARAMETER_LINE = /^#\/\s*([^:]+?)\s*:\s*(.*?)\s*$/;
const SAMPLE_LINES = 50;
/** A blank ballot; the second name is that of the format's first edition. */
const EMPTY_RANKINGS: ReadonlySet<string> = new Set(['/empty_ranking/', '/empty/']);

/** A line of votes: who is ranked how, how often, and with what weight. */
interface VoteLine {
  readonly tiers: readonly (readonly string[])[];
  readonly times: number;
  readonly weight: number;
  /** True when it has tags, a weight or a number, which other texts have not. */
  readonly isMarked: boolean;
}

/**
 * Condorcet Election Format, .cvotes: parameters `#/Candidates: A ; B`, then lines
 * `tags || A > B = C ^weight * number # comment`, `/EMPTY_RANKING/` for a blank one (its
 * specification, CondorcetVote/CondorcetElectionFormat). As it says, weights count only where
 * `#/Weight Allowed: true`. Names are compared like all text, though the format tells apart
 * capitals; whether unranked options are last is a setting here, not the file's.
 */
export const condorcetElectionFormat: BallotFileFormat = {
  name: 'condorcet-election-format',
  endings: ['cvotes'],
  fits: (lines) => {
    const texts = filledRows(lines, SAMPLE_LINES).map((row) => lines.line(row).trim());
    if (texts.some((text) => PARAMETER_LINE.test(text))) return true;
    const votes = texts.filter((text) => !text.startsWith('#')).map((text) => voteLine(text));
    const read = votes.filter((vote) => vote !== null);
    const ranked = read.filter(({ tiers }) => tiers.length > 1);
    if (read.length < votes.length || 2 * ranked.length < read.length || read.length === 0) {
      return false;
    }
    return read.some(({ isMarked }) => isMarked) || areNamedAgain(read);
  },
  read: readVotes,
};

function readVotes(lines: BallotLines): BallotFile {
  const parameters = parametersOf(lines);
  const allowsWeights = comparable(parameters.get('weight allowed') ?? '') === 'true';
  const options = new OptionList();
  const declared = (parameters.get('candidates') ?? '').split(';').map((name) => name.trim());
  for (const name of declared) if (name !== '') options.add(name);
  if (options.options.length === 0) addNamesOfVotes(lines, options);
  return {
    title: parameters.get('title') ?? parameters.get('name') ?? '',
    options: options.options,
    withdrawn: [],
    cast: (row) => {
      const text = withoutComment(lines.line(row));
      if (text === '') return null;
      const vote = voteLine(text);
      if (vote === null) return CAST_ONCE;
      return { times: vote.times, weight: allowsWeights ? vote.weight : 1 };
    },
    read: (row, ranks) => {
      const vote = voteLine(lines.line(row));
      if (vote === null || !isWeight(vote.weight)) return unreadableLine(lines.line(row));
      return rankTiers(vote.tiers, (name) => options.find(name), ranks);
    },
  };
}

function parametersOf(lines: BallotLines): Map<string, string> {
  const parameters = new Map<string, string>();
  for (let row = 0; row < lines.count; row += 1) {
    const line = lines.line(row);
    const [, name = '', value = ''] = PARAMETER_LINE.exec(line) ?? [];
    if (name !== '') parameters.set(comparable(name), value);
    else if (withoutComment(line) !== '') break;
  }
  return parameters;
}

function addNamesOfVotes(lines: BallotLines, options: OptionList): void {
  for (let row = 0; row < lines.count; row += 1) {
    for (const name of voteLine(lines.line(row))?.tiers.flat() ?? []) options.add(name);
  }
}

/** A line of votes taken apart; `null` when it breaks the format. */
function voteLine(line: string): VoteLine | null {
  const text = withoutComment(line);
  const tags = text.indexOf('||');
  const vote = tags < 0 ? text : text.slice(tags + 2);
  const times = /\*\s*(\d+)$/.exec(vote);
  const weighed = vote.slice(0, times?.index).trim();
  const weight = /\^\s*(\d+)$/.exec(weighed);
  const ranking = weighed.slice(0, weight?.index).trim();
  const counts = {
    times: Number(times?.[1] ?? 1),
    weight: Number(weight?.[1] ?? 1),
    isMarked: tags >= 0 || times !== null || weight !== null,
  };
  if (EMPTY_RANKINGS.has(comparable(ranking))) return { tiers: [], ...counts, isMarked: true };
  const tiers = ranking.split('>').map((tier) => tier.split('=').map((name) => name.trim()));
  const isBroken = tiers.flat().some((name) => name === '' || /[<*^/;]/.test(name));
  return isBroken ? null : { tiers, ...counts };
}

function withoutComment(line: string): string {
  const at = line.indexOf('#');
  return (at < 0 ? line : line.slice(0, at)).trim();
}

/** True when the names on the first line are those of other lines too: it is no header. */
function areNamedAgain([first, ...others]: readonly VoteLine[]): boolean {
  const names = new Set(others.flatMap(({ tiers }) => tiers.flat()).map(comparable));
  return first?.tiers.flat().every((name) => names.has(comparable(name))) ?? false;
}
