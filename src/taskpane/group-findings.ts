import type { Finding, Severity } from '../language/finding';
import type { Tell } from '../language/messages/tell';
import type { Place } from '../language/problem';

/** Findings that say the same, and where each was made. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly message: string;
  readonly places: readonly Place[];
  readonly count: number;
}

export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** Groups findings by what they say: errors first, otherwise in the order of the sheet. */
export function groupFindings(findings: readonly Finding[], tell: Tell): FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const groups = new Map<string, Place[]>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const message = tell(finding);
      groups.set(message, [...(groups.get(message) ?? []), finding.place]);
    }
    return [...groups].map(([message, places]) => ({
      severity,
      message,
      places: places.filter(({ sheet, cell }) => sheet !== undefined || cell !== undefined),
      count: places.length,
    }));
  });
}
