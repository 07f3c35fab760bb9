/** Findings and errors of reading ranking sheets. */
export const surveyEn = {
  'no-ranking':
    'No sheet holds a ranking. Concord looks for cells that list options in order, columns with one option a place, or columns with one number an option.',
  'no-ranking-but-near':
    'No sheet holds a ranking for sure. Nearest to one: {candidates} If that is a ranking, choose its sheet, shape and columns by hand.',
  'no-rank-written':
    'No rank is written in this ranking sheet yet. Fill it in, a row a member, or choose another sheet.',
  'mapping-without-sheet':
    'Columns were chosen by hand, but not on which sheet. Choose one of {sheets}.',
  'mapping-no-table':
    'There is nothing below row {row} on this sheet. Check the row of the header.',
  'mapping-no-list':
    'No ranking is listed in {columns} below row {row}. Nearly every cell should name all options, best first, with one sign between them (A;B;C). Check the columns, the row of the header and the shape.',
  'mapping-no-rank-columns':
    'Columns {columns} below row {row} do not name options by place. Each row should name another option in each column, the first choice in the first. Check the columns, the row of the header and the shape.',
  'mapping-no-option-columns':
    'Columns {columns} below row {row} do not give ranks to options. Each should have an option as its header and ranks below (1, 2nd, third). Check the columns, the row of the header and the shape.',
  'mapping-no-counts':
    'Columns {columns} below row {row} do not count how often each option had each place. Each row should be an option, each column a place. Check the columns, the row of the header and the shape.',
  'no-such-option':
    'No ballot names "{name}", so that it cannot be the same as another option. The options are: {options}.',
  'why-signs': 'It has the columns {headers} that this tool adds.',
  'why-list':
    '{fitting} of the {rows} cells looked at in column {columns} are permutations of the same {options} names.',
  'why-rank-columns':
    'In {fitting} of the {rows} rows looked at, columns {columns} name a different option for each place.',
  'why-option-columns':
    'In {fitting} of the {rows} rows looked at, columns {columns} give each of the {options} options another rank.',
  'why-counts': 'Columns {columns} count how often each of the {options} options had each place.',
  'why-ballot-file': 'It is written as files of this kind are, with {options} options.',
  'near-list':
    '{fitting} of the {rows} cells looked at are permutations of the same {options} names, the others are not.',
  'near-option-columns':
    'In {fitting} of the {rows} rows looked at every option has another rank, in the others not.',
  'no-such-sheet': 'There is no visible sheet "{sheet}". The workbook has: {sheets}.',
  'no-such-question': 'There is no question with the key "{key}". The workbook has: {keys}.',
  'no-such-column':
    'There is no column "{column}". Give a header or the letters of a column; the table has: {headers}.',
  'weights-twice':
    'Ballots can have weights from a column, or one vote a delegation, but not both. Leave one of the two out.',
  'option-unknown':
    '"{text}" is not among the options of this question, so that it was left out and the rest of the ballot counts. If an option was misspelt or renamed, write it alike in all rows.',
  'option-repeated':
    '"{text}" is ranked twice in this ballot; its first place counts. Correct the cell if the other one is meant.',
  'rank-unreadable':
    '"{text}" is not a rank, so that this ballot does not count. Write a number from 1 on, or leave the cell empty.',
  'cell-error':
    'The cell holds the error {text}, so that this ballot does not count. Replace it by what was answered.',
  'line-unreadable':
    'This line ("{text}") does not follow the format of the file, so that it does not count. Correct it.',
  'option-withdrawn':
    'The file says here that "{text}" was withdrawn, so that it is no option and was left out of all ballots.',
  'ballots-too-many':
    'With this line the file holds {count} ballots, more than can be counted ({most} for so many options). Check the number of ballots on the line.',
  'ballot-blank': 'Nothing is ranked in this row, so that it does not count as a ballot.',
  'ballot-all-tied':
    'All options have the same rank in this ballot. That says nothing about their order, so that it does not count.',
  'ballots-incomplete':
    'Some ballots ({count}) leave options unranked, this one first. The rule for unranked options says what that means: they share the places that are left over, which is usual; they are not compared; or the ballot does not count.',
  'ballots-all-alike':
    'All {count} ballots give the same order. If members did answer differently, the export has lost the order; check it against the form.',
  'ballots-alphabetical':
    'All {count} ballots give the options in the order of the alphabet. The export has probably lost the order that members gave; check it against the form.',
  'ballots-in-column-order':
    'All {count} ballots give the options in the order of the columns. The export has probably lost the order that members gave; check it against the form.',
  'option-renamed':
    'Up to here ballots rank "{old}", from here on "{now}", and none ranks both. If the option was renamed meanwhile, say that the two are the same; otherwise each counts by itself.',
  'option-added':
    'No ballot above this one ranks "{option}", nearly all from here on do, so that it was probably added meanwhile. Choose "no opinion" for unranked options so that earlier ballots say nothing of it.',
  'option-retired':
    'No ballot below this one ranks "{option}", nearly all up to here do, so that it was probably withdrawn meanwhile. Choose "no opinion" for unranked options so that later ballots say nothing of it.',
  'options-joined':
    '"{text}" was read as one option although it contains the sign that parts options, because its parts always stand together. If they are several options, part them by another sign.',
  'code-page-loss':
    'Letters are missing in "{text}", here and perhaps elsewhere: the file was saved in a code page that has not all of them. Export the answers again, as .xlsx or as CSV UTF-8.',
  'option-column-repeated':
    'Another column has the option "{text}" already, so that this column was left out. Give one of them another header.',
  'column-beside':
    '"{text}" stands beside a ranking and holds small numbers, but with it the rows would rank two options alike, so that it was not taken for an option. Move it away if it is none.',
  'header-repeated':
    'Another column has the header "{header}" too, and the first one was taken. Name the column by its letters to choose this one.',
  'totals-row':
    'This row is labelled "{text}" and was taken for a sum of others, so that it does not count. Change the label if it is an answer.',
  'preview-row':
    'This row is marked "{text}", an answer given to try the form, so that it does not count. Change the mark if it is a real answer.',
  'respondent-test':
    '"{name}" looks like an answer given to try the form. It counts; delete the row if it should not.',
  'hidden-rows-counted':
    'Hidden or filtered rows are counted ({count}, this one first). Choose visible rows only to leave them out.',
  'hidden-rows-left-out':
    'Hidden or filtered rows were left out ({count}, this one first), because only visible rows were asked for.',
  'respondent-repeated':
    '{name} answered more than once; the answer in row {row} counts instead of this one.',
  'respondent-repeated-counted':
    '{name} answered in row {row} already, and both answers count, because all were asked for.',
  'weight-unreadable':
    '"{text}" is not a weight, so that this ballot does not count. Write a number from 0 on.',
  'weight-zero': 'This ballot has the weight 0, so that it does not count.',
  'delegation-missing':
    'No delegation is named here, so that this ballot has a vote of its own. Fill the cell in if it belongs to one.',
  'group-missing': 'No group is named here, so that this ballot counts only in the whole.',
  'more-of-these': 'Findings of this kind ({code}) from here on are not listed: {count} more.',
} as const;
