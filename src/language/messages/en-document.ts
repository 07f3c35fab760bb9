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
  'document-not-word':
    'This is {kind}, not a Word document. Concord reads and writes .docx files; open it in Word and save it as .docx.',
  'document-with-password':
    'The document is protected by a password. Open it in Word, remove the password (File > Info > Protect Document > Encrypt with Password) and save it.',
  'document-damaged':
    'The document is damaged or was cut off, so that nothing was read. Open it in Word and save it again, or download it anew.',
  'document-with-macros':
    'The document can hold macros (.docm). Concord does not write next to programs it cannot judge: open it in Word, save a copy as .docx and use that.',
  'document-strict':
    'The document is in the format "Strict Open XML Document". Open it in Word, choose Save As and the type "Word Document (.docx)", and use that.',
  'document-restricted':
    'Editing of the document is restricted, so that nothing was written. Lift the restriction in Word (Review > Restrict Editing > Stop Protection) first.',
  'document-controls-lost':
    'Blocks of a report stand in the document, but without the content controls that mark them, so that an update would write them a second time. A program that does not keep controls has saved it (LibreOffice does so). Update a copy that was saved in Word, or write a new document.',
  'document-tracks-changes':
    'The document tracks changes. Blocks were written without marks, which would show each as deleted and inserted again; --dry-run shows what an update changes. Tracking stays on, and the marks of others are kept.',
  'block-in-line':
    'The control of this block stands inside a paragraph or a row of a table, where whole paragraphs have no place. Move it to a place of its own between paragraphs.',
  'block-kept':
    'Someone edited this block since it was written, so it was left as it is. To write it anew all the same, use --overwrite edited.',
} as const;
