import { findingMessage, type Finding } from '../language/finding';
import { placeInWords } from '../language/problem';

/** One line a finding: severity, place, words; errors first. */
export function findingLines(findings: readonly Finding[]): string[] {
  return bySeverity(findings).map((finding) => {
    const place = placeInWords(finding.place);
    return `${finding.severity}${place === '' ? '' : ` (${place})`}: ${findingMessage(finding)}`;
  });
}

/** The findings with errors first and notes last, otherwise in their order. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  const severities = ['error', 'warning', 'note'] as const;
  return severities.flatMap((severity) => findings.filter((one) => one.severity === severity));
}
