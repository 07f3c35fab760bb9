import type { Message } from './message';

/** The words on cells chosen by hand, on why sheets were read as they were, and on new sheets. */
export const enSheets = {
  'busy-sheet': 'Making the sheet …',
  columns: { one: 'column {columns}', other: 'columns {columns}' },
  'count-cells': { one: '{count} cell', other: '{count} cells' },
  'more-of-kind': { one: '{count} more of this kind', other: '{count} more of this kind' },

  'format-chosen-columns': 'Chosen by hand',
  'format-rank-matrix': 'Rank table',
  'format-plain-table': 'Plain table',
  'format-counts-table': 'Table of counts',
  'shape-list': 'A list in one column',
  'shape-rank-columns': 'A column for each place',
  'shape-option-columns': 'A column for each option',
  'shape-counts': 'Counts of places',
  'shape-ballot-file': 'A file of ballots',
  'explain-list': 'Each cell names the options in order, best first, as in A;B;C.',
  'explain-rank-columns': 'Each row is a member: the first choice, the second, and so on.',
  'explain-option-columns':
    'Each row is a member; each column has an option as header, ranks below.',
  'explain-counts': 'Each row is an option; the columns count how often it had which place.',

  'reading-title': 'Why it was read this way',
  'candidates-title': 'What else may be a ranking',
  'candidate-place': 'sheet “{sheet}”, {columns}',
  'use-candidate': 'Use this one instead',
  'use-near': 'Use this one',
  'use-place': '{action}: {place}',
  'unranked-title': 'No ranking was found',
  'unranked-near': 'This comes nearest. Use it, or choose the cells by hand.',
  'unranked-none': 'Choose the cells by hand, or make a ranking sheet for members to fill in.',

  'by-hand-title': 'Choose the cells by hand',
  'by-hand-text': 'These cells are then read as you say, whatever they look like.',
  shape: 'Shape',
  'columns-label': 'Columns',
  'explain-columns': 'Letters, as in F, F:J or F,H,K',
  'columns-empty': 'Say which columns hold the answers, as in F:J.',
  'header-row': 'Row of the header',
  'explain-header-row': 'Leave it empty, and Concord looks for it.',
  'header-row-wrong': 'Write the number of a row: 1, 2, 3 …',
  'use-selection': 'Use the selected cells',
  'read-cells': 'Read these cells',
  'mapping-on': 'You chose these cells: {place}.',
  'back-to-automatic': 'Back to automatic',
  'mapping-done': 'The order is now computed from the cells that you chose.',
  'mapping-off': 'Concord finds the rankings by itself again.',

  'new-ranking': 'New ranking sheet',
  'new-ranking-text':
    'A sheet for members to fill in. It takes each rank once and says what is wrong with a row.',
  'new-options': 'Options, one a line',
  'selection-empty': 'There is nothing in the selected cells. Select those with the options.',
  'new-question': 'Question',
  'explain-new-question': 'Stands above the options; may be left empty.',
  'new-members': 'Rows for members',
  'sheet-language': 'Language of the sheet',
  'new-report': 'New report sheet',
  'new-report-text':
    'The table for the text of the report: the standard blocks with examples, and a figure for each question.',
  'report-languages': 'Languages of the report',
  'guide-language': 'Language of the guide',
  'add-sheet': 'Add the sheet',
  'save-sheet': 'Save the sheet as a file',
  'ranking-sheet-added':
    'The sheet “{sheet}” was added and is shown. When members have filled it in, read the workbook again.',
  'report-sheet-added': 'The sheet “{sheet}” was added and is shown. Write over its examples.',
  'ranking-sheet-saved':
    'The sheet is ready: {file}. When members have filled it in, open it here.',
  'report-sheet-saved':
    'The sheet is ready: {file}. Write over its examples, and move it into the workbook with the answers.',
} as const satisfies Readonly<Record<string, Message>>;
