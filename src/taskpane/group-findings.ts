import type { Finding, Severity } from '../language/finding';
import type { MessageCode } from '../language/messages';
import type { Tell } from '../language/messages/tell';
import type { Place } from '../language/problem';

/** Findings that say the same, and where each was made. */
export interface SameFindings {
  readonly message: string;
  readonly places: readonly Place[];
}

/** Findings of one kind: one or more sentences, each with its places. */
export interface FindingGroup {
  readonly severity: Severity;
  /** How often it was found, also where that is no longer listed. */
  readonly count: number;
  readonly same: readonly [SameFindings, ...SameFindings[]];
}

export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** Groups findings by kind and by what they say: errors first, otherwise in the order of the sheet. */
export function groupFindings(findings: readonly Finding[], tell: Tell): FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const kinds = new Map<string, Finding[]>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const kind = kindOf(finding);
      const known = kinds.get(kind);
      if (known === undefined) kinds.set(kind, [finding]);
      else known.push(finding);
    }
    return [...kinds.values()].flatMap((ofKind) => groupOf(severity, ofKind, tell) ?? []);
  });
}

/** Says that more findings of a code were met than are listed. */
const REST: MessageCode = 'more-of-these';

function kindOf({ code, values }: Finding): string {
  return code === REST ? String(values['code']) : code;
}

function groupOf(
  severity: Severity,
  findings: readonly Finding[],
  tell: Tell,
): FindingGroup | null {
  const places = new Map<string, Place[]>();
  let count = 0;
  for (const finding of findings) {
    const { code, values, place } = finding;
    count += code === REST ? Number(values['count']) : 1;
    const message = tell(finding);
    const known = places.get(message) ?? [];
    if (place.sheet !== undefined || place.cell !== undefined) known.push(place);
    places.set(message, known);
  }
  const [first, ...others] = [...places].map(([message, at]) => ({ message, places: at }));
  return first === undefined ? null : { severity, count, same: [first, ...others] };
}
