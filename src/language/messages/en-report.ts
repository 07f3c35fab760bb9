/** Findings and errors of report sheets, reports and their blocks. */
export const reportEn = {
  'no-report-sheet':
    'No sheet has the columns "Block", "Level" and a language code. Add a report sheet, or rank without a report.',
} as const;
