import { findingMessage, type Finding } from '../language/finding';
import { bySeverity } from './finding-lines';
import { columnsOf, fitted } from './text-columns';

const HEADER = ['Severity', 'Code', 'Cell'] as const;
const WIDEST_PLACE = 40;

/** Findings as a table: severity, code, sheet and cell, and the words, errors first. */
export function findingTable(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'There is nothing to say about this file.';
  const rows = bySeverity(findings).map((finding) => ({
    head: [finding.severity, finding.code, placeText(finding)] as const,
    words: findingMessage(finding),
  }));
  const widths = HEADER.map((title, at) =>
    Math.min(
      WIDEST_PLACE,
      Math.max(...[title, ...rows.map(({ head }) => head[at] ?? '')].map(columnsOf)),
    ),
  );
  const line = (cells: readonly string[], words: string): string =>
    [...cells.map((cell, at) => fitted(cell, widths[at] ?? 0)), words].join('  ');
  return [
    line(HEADER, 'What and what to do'),
    ...rows.map(({ head, words }) => line(head, words)),
  ].join('\n');
}

/** `Form1!B7`, or as much of it as is known. */
function placeText({ place: { sheet, cell, block, part } }: Finding): string {
  return [sheet, cell ?? block ?? part].filter((piece) => piece !== undefined).join('!');
}
