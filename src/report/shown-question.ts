import { comparable } from '../language/compare';
import { finding, type Finding } from '../language/finding';
import type { RankedQuestion } from '../ranking/ranked-question';
import type { ChosenRow } from './choose-texts';
import { blockKey } from './levels';
import { oneLine } from './pieces';
import type { NounKind } from './wording/wording';

/** A ranked question as the report shows it: its options by their names in the report's language. */
export interface ShownQuestion extends RankedQuestion {
  /** Key of its figure block. */
  readonly blockKey: string;
  readonly noun: NounKind;
  /** The option names as the answers have them. */
  readonly namesInAnswers: readonly string[];
}

/**
 * The question with the names that the `option` rows of its figure give: a row belongs to the
 * option that has one of the row's texts, in any language, as its name in the answers.
 */
export function shownQuestion(
  question: RankedQuestion,
  rows: readonly ChosenRow[],
): { readonly question: ShownQuestion; readonly findings: readonly Finding[] } {
  const key = blockKey(question.key);
  const findings: Finding[] = [];
  const shown = new Map<number, string>();
  const names = question.options.map(comparable);
  for (const row of rows) {
    if (row.kind !== 'figure' || row.key !== key || row.level !== 'option') continue;
    const texts = [...row.texts.values()].map(({ text }) => comparable(text));
    const option = names.findIndex((name) => texts.includes(name));
    if (option >= 0) shown.set(option, row.text?.text ?? question.options[option] ?? '');
    else {
      findings.push(finding('warning', 'report-option-unknown', row.place, { key: question.key }));
    }
  }
  return {
    question: {
      ...question,
      options: question.options.map((name, option) => oneLine(shown.get(option) ?? name)),
      blockKey: key,
      noun: nounOf(key),
      namesInAnswers: question.options,
    },
    findings,
  };
}

function nounOf(key: string): NounKind {
  const stem = key.replace(/-\d+$/u, '');
  return stem === 'objectives' || stem === 'goals' ? stem : 'options';
}
