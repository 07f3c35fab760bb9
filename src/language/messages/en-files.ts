/** Messages about files that are opened and written. */
export const filesEn = {
  'file-missing': 'There is no such file. Check the name and the folder.',
  'file-not-readable': 'The file could not be read ({reason}).',
} as const;
