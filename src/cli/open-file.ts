import { basename } from 'node:path';
import { readFileBytes } from '../hosts/files/node';
import { openWorkbook, type WorkbookFile } from '../hosts/files/workbook-file';
import type { Output } from './output';

/** Reading that is over sooner needs no progress. */
const QUIET_MILLISECONDS = 500;

/** Opens the file of a command; says how far it is when that takes long and somebody looks. */
export async function openFile(path: string, { progress }: Output): Promise<WorkbookFile> {
  const name = basename(path);
  const bytes = await readFileBytes(path);
  if (progress === undefined) return openWorkbook(bytes, name);
  const start = performance.now();
  const shown = new Set<string>();
  const show = (text: string): void => {
    shown.add(text);
    progress(text);
  };
  try {
    return await openWorkbook(bytes, name, {
      progress: (share) => {
        if (performance.now() - start < QUIET_MILLISECONDS) return;
        show(`Reading ${name}: ${Math.round(share * 100)} %`);
      },
    });
  } finally {
    if (shown.size > 0) progress('');
  }
}
