/** Messages of workbooks that are open in Excel, and of what a workbook keeps. */
export const excelEn = {
  'excel-editing': 'A cell of the workbook is being edited. Press Enter to finish, and try again.',
  'excel-selection':
    'What is selected is not one block of cells. Select neighbouring cells of one sheet, and try again.',
  'excel-protected':
    'The sheet or the workbook is protected. Choose Review > Unprotect Sheet or Protect Workbook, and try again.',
  'excel-sheet-protected':
    'The sheet with the results is protected, so they were not updated. Choose Review > Unprotect Sheet on it, and try again.',
  'excel-not-allowed':
    'Excel does not allow this in the workbook as it is now ({reason}). Check that it is not open read-only or in Protected View, and try again.',
  'excel-missing': 'There is no such sheet or cell any more. Read the workbook again.',
  'excel-too-much':
    'The request is more than Excel takes at once ({reason}). Rank fewer options, or copy the answers into a new workbook.',
  'excel-failed':
    'Excel could not do this ({reason}). Save the workbook and try again; if it fails again, close and open the workbook.',
  'sheet-with-too-many-cells':
    'The sheet has {cells} cells, more than Excel gives to an add-in. Hide the sheet if it has no answers, or delete the rows and columns beyond them.',
  'row-too-large':
    'A row of the sheet holds more text than Excel gives to an add-in at once. Shorten its cells, or hide the sheet if it has no answers.',
  'results-in-the-way':
    'The results have grown and need the cells {cells}, where something else stands. Move it to another place, and write the results again. Nothing was changed.',
  'results-half-written':
    'Excel stopped while the results on {sheets} were updated ({reason}), so these may be part old and part new. Write the results again.',
  'results-left-over':
    'Excel stopped while the results were written ({reason}), and the sheets {sheets} could not be taken away again. Delete them, and write the results again.',
  'chart-not-as-asked':
    'Excel drew a chart of {found} series where {wanted} were asked for, so the results were taken away again. Write the results again; if it fails again, tell the makers of Concord.',
  'settings-not-readable':
    'The settings that the workbook keeps cannot be read ({reason}). Choose them again: that writes them anew.',
  'settings-not-kept':
    'Excel did not keep the settings of the ranking. Save the workbook, and choose them again.',
} as const;
