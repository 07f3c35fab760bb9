import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** True when Microsoft's package has the file, such as `excel-win32-16.01.js`. */
export function isOfficeFile(path: string): boolean {
  return !path.includes('..') && existsSync(join(folder, path));
}

/** One of Microsoft's files, read from the installed package and never changed. */
export function officeFile(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
