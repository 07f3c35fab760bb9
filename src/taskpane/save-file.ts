import type { MadeFile } from './store/pane-state';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const TYPES = {
  document: `${OFFICE}.wordprocessingml.document`,
  ranking: `${OFFICE}.spreadsheetml.sheet`,
  report: `${OFFICE}.spreadsheetml.sheet`,
} as const satisfies Readonly<Record<MadeFile['kind'], string>>;

let saved: MadeFile | null = null;

/**
 * Hands a file to the browser as a download. No browser says whether one started, so the
 * address stays valid until the next file, for a link to try again with.
 */
export function saveFile(
  bytes: Uint8Array,
  { kind, name }: Pick<MadeFile, 'kind' | 'name'>,
): MadeFile {
  if (saved !== null) URL.revokeObjectURL(saved.url);
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPES[kind] }));
  saved = { kind, name, url };
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  return saved;
}
