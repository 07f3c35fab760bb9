/** Messages about files that are opened and written. */
export const filesEn = {
  'file-missing': 'There is no such file. Check the name and the folder.',
  'file-is-a-folder': 'This is a folder, not a file. Give the name of a file in it.',
  'file-not-readable': 'The file could not be read ({reason}).',
  'file-not-writable':
    'The file could not be written ({reason}). Close it where it is open, check the folder, or choose another name. Nothing was changed.',
  'file-empty': 'The file is empty. Check that the export or download was complete.',
  'file-not-a-spreadsheet':
    'This is {kind}, not a spreadsheet. Concord reads .xlsx, .xlsm, .xls, .ods, .csv and .tsv files, and files of ballots (.soc, .cvotes, .blt and others).',
  'file-protected':
    'The file is protected by a password. Open it in Excel, remove the password (File > Info > Protect Workbook > Encrypt with Password) and save it.',
  'file-damaged':
    'The file is damaged or was cut off, so that nothing was read. Open it in Excel and save it again, or download it anew.',
  'file-too-large':
    'A part of the file would take {megabytes} MB once it is unpacked, more than a survey ever needs, so that nothing was read. Copy the answers into a new workbook.',
  'file-too-many-sheets':
    'The workbook has more than {most} sheets. Copy the sheets with rankings into a new workbook.',
  'sheet-too-large':
    'The sheet has cells beyond what a spreadsheet can hold ({cell}), so that the file was not read. Copy the answers into a new workbook.',
  'cells-too-many':
    'The workbook has more than {most} filled cells, so that it was not read. Copy the columns with the answers into a new workbook.',
  'row-too-long':
    'A row of the text takes more than {megabytes} MB, so that the file was not read. A quotation mark may be open here: close or remove it, or copy the answers into a new workbook.',
  'sheet-hidden': 'This sheet is hidden and was not read. Unhide it if its answers should count.',
  'text-quote-open':
    'A quotation mark opens here and is never closed, so that all that follows is one cell. Close or remove it.',
  'workbook-strict':
    'The workbook is saved as "Strict Open XML", to which no sheets can be added here. Save it as "Excel Workbook (.xlsx)" first.',
} as const;
