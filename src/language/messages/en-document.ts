/** Errors of building, reading and updating Office documents. */
export const documentEn = {
  'package-not-readable':
    'The file is not an Office document, or it is damaged ({reason}). Open it in Word, save a copy as .docx and try again.',
  'part-not-readable':
    'The part {part} of the document is damaged ({reason}). Open the document in Word, save a copy as .docx and try again.',
  'block-repeated':
    'The report has two blocks with the tag "{tag}". Give one of them another key in the column "Block".',
  'chart-without-data':
    'The figure "{title}" has no options or no positions to draw. Check that its question has ballots.',
  'provenance-not-readable':
    'What the document says about its figures cannot be read ({reason}). Write the figures again from the workbook.',
} as const;
