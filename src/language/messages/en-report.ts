/** Findings and errors of report sheets, reports and their blocks. */
export const reportEn = {
  'no-report-sheet':
    'No sheet has the columns "Block", "Level" and a language code. Add a report sheet, or rank without a report.',
  'report-row-without-block':
    'The row has text, but no block is named in it or above it. Write a kind of block in the column "Block".',
  'report-block-unknown':
    'There is no kind of block "{block}", so the row was left out. The kinds are {kinds}.',
  'report-level-unknown':
    'A block "{block}" has no level "{level}", so the row was left out. Leave the cell empty for a paragraph, or write one of {levels}.',
  'report-item-empty': 'The list item has no text in any language, so it was left out.',
  'report-key-long':
    'The key "{key}" is too long for a tag in Word. Use at most {limit} characters.',
  'report-setting-unnamed':
    'The row of settings names no setting, so it was left out. Write its name in the column "Level".',
  'report-setting-repeated':
    'The setting "{name}" is given a second time. The first one counts; delete one of the two.',
  'report-numbering-unknown':
    'The setting "numbering" is "{value}", which says nothing. Write one of {known}.',
  'report-cell-error':
    'The cell holds the error value {error}, so it was read as empty. Correct the formula.',
  'report-language-missing':
    'The report sheet has no column "{language}". Text is shown in "{shown}" instead; add the column with a translation.',
  'report-translation-missing':
    'There is no text in "{language}" here. It is shown in "{shown}" instead; write the translation into the cell.',
  'report-figure-unknown':
    'No ranked question has the key "{key}", so the figure was left out. The keys are: {keys}.',
  'report-option-unknown':
    'The question "{key}" has no option with any of these names, so the row was left out. Write the option in one of the languages just as the answers have it.',
  'report-placeholder-unknown':
    'There is nothing that {placeholder} could stand for. Known are {known}.',
  'report-place-absent':
    'The order of "{key}" ends with place {tiers}, so {placeholder} stands for nothing. Tied options share one place.',
  'report-clause-unknown': 'There is no standard clause {clause}. The clauses are {clauses}.',
  'report-clause-misplaced':
    'The clause {clause} is for {use}. Move it there, or choose another clause.',
  'report-clause-parameter':
    'The clause {clause} needs to know "{parameter}". Add a row of the block "settings" with the level "{parameter}", or write [[{clause}|{parameter}=…]].',
  'report-clause-parameter-unknown':
    'The clause {clause} has no parameter "{parameter}". Its parameters are: {parameters}.',
  'report-clause-date':
    'The clause {clause} needs a date for "{parameter}", and "{value}" is none. Write it as 2026-11-16.',
  'report-clause-without-order':
    'The clause {clause} needs a ranked question, and the workbook has none with ballots.',
  'report-clause-not-alone':
    'A standard clause stands alone in its cell. With other text around it, the cell was taken as it is.',
} as const;
