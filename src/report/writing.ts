import type { Language } from '../language/languages';
import type { Numbering } from './numbering';
import type { Profile } from './profiles/profile';
import type { References } from './references';
import type { ReportText } from './sheet';
import type { ShownQuestion } from './shown-question';
import type { Wording } from './wording/wording';

/** All that a block needs besides its own rows. */
export interface Writing {
  readonly language: Language;
  readonly wording: Wording;
  readonly profile: Profile;
  readonly numbering: Numbering;
  /** Values by parameter name (compared with `comparable`). */
  readonly settings: ReadonlyMap<string, ReportText>;
  readonly questions: readonly ShownQuestion[];
  readonly references: References;
}

/** The text of a setting; `null` where the sheet does not give it. */
export function settingText({ settings }: Writing, name: string): string | null {
  return settings.get(name)?.text ?? null;
}

/** The group as it stands inside a sentence, from the settings or in general words. */
export function groupName(writing: Writing): string {
  const { sentences } = writing.wording;
  const name = settingText(writing, 'group');
  return name === null ? sentences.someGroup : sentences.group(name);
}
