/** Findings and errors of reading ranking sheets. */
export const surveyEn = {
  'no-ranking':
    'No sheet holds a ranking. Concord looks for cells that list options in order, columns with one option a place, or columns with one number an option.',
} as const;
