/** Problems of what a person asked for. */
export const jobsEn = {
  'no-such-question': 'No question has the key "{key}"; there are: {keys}.',
  'code-not-ours':
    'This is not a Concord code. In Excel, open Concord, choose "Copy the code", and paste all of it here.',
  'code-of-other-version':
    'The code was made by another version of Concord ({version}). Load the add-in anew in Excel and in Word, and copy the code again.',
  'code-not-whole':
    'The code is not whole: some of it was lost or changed on the way. Copy it again in Excel, and paste all of it.',
} as const;
