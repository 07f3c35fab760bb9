/** What the checks of a report find. */
export const checksEn = {
  'check-no-source':
    'The document does not say what its figures were made from, so they were not computed again. Concord keeps that in documents that it writes.',
  'check-block-edited':
    'This block was edited by hand since it was written. An update would leave it as it is.',
  'check-chart-missing':
    'The document has the numbers of the figure "{key}" but not its chart. Write the block anew, or put the chart back.',
  'check-chart-order':
    'The chart lists "{shown}" where the ballots put "{expected}". Write the figure anew.',
  'check-chart-value':
    'The chart shows {shown} for "{option}", {series}, and the ballots give {expected}. Write the figure anew.',
  'check-workbook-missing':
    'The chart has no workbook with its data, so nobody can edit or check it. Write the figure anew.',
  'check-workbook-differs':
    'The workbook inside the chart holds {held} where the chart shows {shown} (cell {place}). Write the figure anew.',
  'check-caption-number':
    'The caption says "{shown}", and it is number {expected} in the document. Update the fields (Ctrl+A, F9).',
  'check-reference-lost':
    'The reference "{shown}" leads to "{bookmark}", which is not in the document. Write the block anew, or put in a new reference.',
  'check-reference-text':
    'The reference says "{shown}", and what it leads to is called "{expected}". Update the fields (Ctrl+A, F9).',
  'check-order-in-text':
    'The text puts "{first}" before "{second}", and the order of "{key}" is the other way round.',
  'check-note-numbers':
    'The numbers below the figure are not those of its ballots. These give "{expected}".',
  'check-placeholder':
    'The placeholder {placeholder} was never filled in. Replace it with what it stands for.',
  'check-doubled-word': 'The word "{word}" stands there twice in a row.',
  'check-label': 'The label "{label}" should be "{expected}" here.',
  'check-label-start': 'The list begins with the label "{label}" instead of "{expected}".',
  'check-item-end': 'The item ends with "{end}"; in this list it should end with "{expected}".',
  'check-never-mentioned': 'The text never mentions {name}. Refer to it, or take it out.',
  'check-recommendations-alike':
    'This recommendation says the same as the one with the label "{label}": "{text}".',
  'check-symbol-spelt':
    'The symbol "{symbol}" is also written "{other}" in this document. Choose one of the two.',
  'check-too-long': 'The document has {words} words, {over} more than the limit of {limit}.',
  'check-data-question': 'The workbook has no question "{key}", from which the figure was made.',
  'check-data-options':
    'The options of the figure "{key}" are no longer those of the workbook: {then}; now {now}.',
  'check-data-ballots':
    'The figure "{key}" was made from {then} ballots (weight {thenWeight}); the workbook has {now} (weight {nowWeight}). Update the document.',
  'check-data-order':
    'The order of "{key}" was {then}; the workbook now gives {now}. Update the document.',
  'check-data-pairs':
    'The ballots of "{key}" give the same number at each position as before, but they are others. Update the document.',
  'check-data-counts':
    'The ballots of "{key}" are as many as before but not the same: "{option}" was at position {position} on {then}, now on {now}. Update the document.',
} as const;
