/** Problems of what a person asked for. */
export const jobsEn = {
  'no-such-question': 'No question has the key "{key}"; there are: {keys}.',
  'code-not-ours':
    'This is not a Concord code. In Excel, open Concord, choose "Copy the code", and paste all of it here.',
  'code-of-other-version':
    'The code was made by another version of Concord ({version}). Load the add-in anew in Excel and in Word, and copy the code again.',
  'code-not-whole':
    'The code is not whole: some of it was lost or changed on the way. Copy it again in Excel, and paste all of it.',
  'options-too-few':
    'A ranking needs two options or more; {count} was given. Name each option, or choose the cells that hold them.',
  'options-too-many':
    'A ranking sheet has a column for each option, and {count} are more than anyone can rank. Name {most} options or fewer.',
  'option-twice': 'The option "{option}" is named twice. Give each option a name of its own.',
  'languages-none': 'A report sheet needs a language or more. Choose those of the report.',
  'members-out-of-range': 'A ranking sheet has rows for 1 to {most} members, not for {members}.',
  'results-too-many-ballots':
    'The question "{key}" has {ballots} ballots on {options} options, more than a spreadsheet counts in good time. Use "concord rank", or split the sheet.',
  'cells-unknown':
    '"{address}" names no cells. Write the sheet and its cells, as in "Options!A2:A9".',
} as const;
