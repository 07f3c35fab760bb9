import type { MessageKey, Words } from './messages';

/** Formats whose names people know better in another spelling. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['surveymonkey', 'SurveyMonkey'],
  ['limesurvey', 'LimeSurvey'],
  ['eusurvey', 'EUSurvey'],
  ['kobo', 'KoboToolbox'],
  ['civs', 'CIVS'],
  ['preflib', 'PrefLib'],
  ['opavote-blt', 'OpaVote BLT'],
]);

/** Formats that are no tool's, and so have a word in every language. */
const WORDS: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['chosen-columns', 'format-chosen-columns'],
  ['rank-matrix', 'format-rank-matrix'],
  ['plain-table', 'format-plain-table'],
  ['counts-table', 'format-counts-table'],
]);

/** `microsoft-forms` → `Microsoft Forms`, `plain-table` → `Plain table` in the pane's language. */
export function formatLabel(format: string, { say }: Words): string {
  const key = WORDS.get(format);
  if (key !== undefined) return say(key);
  return (
    NAMES.get(format) ??
    format
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' ')
  );
}
