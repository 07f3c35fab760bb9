/** Problems of working in an open Word document. */
export const wordEn = {
  'word-not-allowed':
    'Word does not allow this here. The document may be protected, open for reading only, or hold something that this Word cannot edit (such as a date picker in the browser). Choose Review > Restrict Editing or open it for editing, and try again. Nothing was changed.',
  'word-refused':
    'Word refused to {action} ({reason}). The document is as it was. Save it, close and open it again, and try once more.',
  'word-refused-half':
    'Word stopped while it was asked to {action} ({reason}), and the block is not whole. Press Undo (Ctrl+Z) until it is as before, then try again.',
  'word-refused-rest':
    'Word refused to {action} ({reason}). The blocks before it are in the document, it and those after it are not. Save the document, close and open it again, and update once more.',
  'block-twice':
    'The document has this block twice. Delete one of the two (its control, with what is in it), and try again.',
  'block-not-there': 'The document has no such block. Insert it first.',
  'paragraph-changed':
    'The paragraph is not as it was when the document was checked. Check the document again.',
  'selection-empty':
    'No text is selected. Select the paragraphs that are to become a block, and try again.',
  'selection-in-block':
    'The selection touches a block of the report. Select text outside of the blocks, and try again.',
  'selection-holds':
    'The selection has {what} in it, which a block made of it would lose. Select text without that, and try again. Nothing was changed.',
  'selection-changed':
    'The selection is no longer the text that was read. Select it again and repeat the step. Nothing was changed.',
  'selection-not-removed':
    'The new block is in place, but Word did not let the selected text be taken out ({reason}). It still stands behind the block: delete it by hand.',
  'provenance-not-kept':
    'Word did not keep the data that tells later which blocks were edited. The text is in place; until it is written again, Concord treats these blocks as edited by hand and asks before it changes them.',
} as const;
