import { findingMessage, type Finding } from '../language/finding';
import { placeInWords } from '../language/problem';

/** One line a finding: severity, place, words; errors first. */
export function findingLines(findings: readonly Finding[]): string[] {
  const severities = ['error', 'warning', 'note'] as const;
  return severities.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => {
        const place = placeInWords(finding.place);
        return `${severity}${place === '' ? '' : ` (${place})`}: ${findingMessage(finding)}`;
      }),
  );
}
