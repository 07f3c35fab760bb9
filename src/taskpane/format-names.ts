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

/** `microsoft-forms` → `Microsoft Forms`. */
export function formatLabel(format: string): string {
  return (
    NAMES.get(format) ??
    format
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' ')
  );
}
