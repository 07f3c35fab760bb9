import { comparable } from '../../language/compare';
import { finding, type Finding } from '../../language/finding';
import type { RankedQuestion } from '../../ranking/ranked-question';
import { rankTally } from '../../ranking/rank-tally';
import type { Tally } from '../../ranking/tally';
import { blockTag, type FigureSource } from '../content';
import { blockKey } from '../levels';

/**
 * What has changed between the ballots that a figure was made from and those of a workbook: that
 * the question is gone, other options, the number of ballots, the order, or single counts.
 */
export function tallyChanges(
  figure: FigureSource,
  questions: readonly RankedQuestion[],
): Finding[] {
  const { key, options, tally } = figure;
  const place = { block: blockTag({ kind: 'figure', key: blockKey(key) }) };
  const question = questions.find((each) => each.key === key);
  if (question === undefined) return [finding('error', 'check-data-question', place, { key })];
  if (options.map(comparable).join('\n') !== question.options.map(comparable).join('\n')) {
    const values = { key, then: options.join('; '), now: question.options.join('; ') };
    return [finding('error', 'check-data-options', place, values)];
  }
  const counts = countChange(figure, question.tally);
  if (counts === null && sameNumbers(tally, question.tally)) return [];
  const ballots = finding('error', 'check-data-ballots', place, {
    key,
    then: tally.ballots,
    thenWeight: tally.weight,
    now: question.tally.ballots,
    nowWeight: question.tally.weight,
  });
  const isSameCount =
    tally.ballots === question.tally.ballots && tally.weight === question.tally.weight;
  const [then, now] = [tally, question.tally].map((each) => orderText(figure, each));
  const single =
    counts === null
      ? finding('error', 'check-data-pairs', place, { key })
      : finding('error', 'check-data-counts', place, { key, ...counts });
  return [
    isSameCount ? single : ballots,
    ...(then === now
      ? []
      : [finding('error', 'check-data-order', place, { key, then: then ?? '', now: now ?? '' })]),
  ];
}

function countChange(
  { options, tally }: FigureSource,
  now: Tally,
): Readonly<Record<'option' | 'position' | 'then' | 'now', string | number>> | null {
  const at = tally.positions.findIndex((value, index) => value !== now.positions[index]);
  if (at < 0) return null;
  return {
    option: options[Math.floor(at / tally.options)] ?? '',
    position: (at % tally.options) + 1,
    then: tally.positions[at] ?? 0,
    now: now.positions[at] ?? 0,
  };
}

function sameNumbers(one: Tally, other: Tally): boolean {
  const numbers = (tally: Tally): string =>
    [
      ...[tally.ballots, tally.weight],
      ...[...tally.positions, ...tally.unranked],
      ...(tally.pairs?.above ?? []),
    ].join(' ');
  return numbers(one) === numbers(other);
}

function orderText({ options, method, unranked }: FigureSource, tally: Tally): string {
  return rankTally(tally, { method, unranked })
    .order.map((tier) => tier.map((option) => options[option] ?? '').join(' = '))
    .join(' > ');
}
