import { comparable } from '../language/compare';
import { finding, type Finding } from '../language/finding';
import type { ChosenTexts } from './choose-texts';
import { NUMBERINGS, type Numbering } from './numbering';

/** Who else says how labels of lists are made. */
export interface NumberingWishes {
  /** A person wants it so; wins over the setting `numbering` of the sheet. */
  readonly numbering?: Numbering;
  /** The document that is brought up to date has it so; counts where nobody else says. */
  readonly keptNumbering?: Numbering;
}

/**
 * How labels of lists are made: as a person asks for it, else as the row `numbering` of the
 * settings says, else as the document has it, else typed. A setting that is neither of the two is
 * a finding.
 */
export function chosenNumbering(
  settings: ChosenTexts['settings'],
  { numbering, keptNumbering }: NumberingWishes,
): { readonly numbering: Numbering; readonly findings: readonly Finding[] } {
  const setting = settings.get('numbering');
  const otherwise = keptNumbering ?? 'typed';
  if (setting === undefined) return { numbering: numbering ?? otherwise, findings: [] };
  const named = NUMBERINGS.find((each) => each === comparable(setting.text));
  const values = { value: setting.text, known: NUMBERINGS.join(', ') };
  return {
    numbering: numbering ?? named ?? otherwise,
    findings:
      named === undefined
        ? [finding('warning', 'report-numbering-unknown', setting.place, values)]
        : [],
  };
}
