import type { MadeFile } from './store/pane-state';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let saved: MadeFile | null = null;

/**
 * Hands a document to the browser as a download. No browser says whether one started, so the
 * address stays valid until the next file, for a link to try again with.
 */
export function saveFile(bytes: Uint8Array, name: string): MadeFile {
  if (saved !== null) URL.revokeObjectURL(saved.url);
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: DOCX }));
  saved = { name, url };
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  return saved;
}
