import { finding, type Finding } from '../../language/finding';
import { Problem } from '../../language/problem';
import { readSettingsPart, SETTINGS_NAMESPACE } from '../settings-part';
import { breathe, type Steps } from '../../ranking/steps';
import type { ReadControl, WorkbookHost } from '../workbook';
import { Archive } from './archive';
import { archiveInWords, fileKind, oleContent } from './content-kind';
import type { FileSheets } from './file-sheets';
import { readTextSheet } from './text-sheet';
import { mainPartOf } from './xlsx-parts';

/** A workbook or text table that was opened from a file's bytes. */
export interface WorkbookFile extends WorkbookHost {
  readonly kind: 'xlsx' | 'ods' | 'xls' | 'text';
  /** What there is to say about the file itself, such as sheets that are hidden. */
  readonly findings: readonly Finding[];
}

/**
 * Opens .xlsx, .xlsm, .xls, .ods, text tables and files of ballots, told apart by their content;
 * of the name counts only the ending of a text file. Values are those that the file holds: no
 * formula is evaluated, no link followed. Works in Node and in a browser.
 *
 * Says how far it is after each part of the file, and stops there when it is told to.
 *
 * Throws a Problem: `file-empty`, `file-not-a-spreadsheet`, `file-protected`, `file-damaged`,
 * `file-too-large`, `file-too-many-sheets`, `sheet-too-large`; the
 * signal's reason when it is told to stop.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  name: string,
  control: ReadControl = {},
): Promise<WorkbookFile> {
  control.signal?.throwIfAborted();
  const workbook = await opened(bytes, name, control);
  control.signal?.throwIfAborted();
  control.progress?.(1);
  return workbook;
}

async function opened(
  bytes: Uint8Array,
  name: string,
  control: ReadControl,
): Promise<WorkbookFile> {
  if (bytes.length === 0) throw new Problem('file-empty', { file: name });
  const { kind, words } = fileKind(bytes);
  switch (kind) {
    case 'zip':
      return openArchive(Archive.open(bytes, name), name, control);
    case 'ole':
      return openOle(bytes, name, words);
    case 'text': {
      const { sheet, findings } = readTextSheet(bytes, name, baseName(name));
      if (sheet.used === null) throw new Problem('file-empty', { file: name });
      return workbookFile(name, 'text', { visible: [sheet], hidden: [] }, findings);
    }
    case 'other':
      throw new Problem('file-not-a-spreadsheet', { file: name }, { kind: words });
  }
}

async function openArchive(
  archive: Archive,
  name: string,
  control: ReadControl,
): Promise<WorkbookFile> {
  const main = mainPartOf(archive);
  if (main !== null) {
    const { readXlsx } = await import('./spreadsheet-sheets');
    const file = workbookFile(name, 'xlsx', await inSteps(readXlsx(archive, main, name), control));
    const settings = settingsPart(archive);
    return settings === null
      ? file
      : { ...file, settings: async () => Promise.resolve(readSettingsPart(settings)) };
  }
  if (archive.text('mimetype')?.startsWith(ODS_TYPE) === true) {
    const { readOds } = await import('./spreadsheet-sheets');
    return workbookFile(name, 'ods', await inSteps(readOds(archive, name), control));
  }
  throw new Problem('file-not-a-spreadsheet', { file: name }, { kind: archiveInWords(archive) });
}

/** How long work may keep others from their turn. */
const TURN_MILLISECONDS = 50;

/** Runs the reading to its end, or throws the signal's reason when it is told to stop. */
async function inSteps(
  steps: Steps<FileSheets>,
  { progress, signal }: ReadControl,
): Promise<FileSheets> {
  let turn = performance.now();
  const sheets = await breathe(steps, {
    ...(progress === undefined ? {} : { onProgress: progress }),
    ...(signal === undefined ? {} : { signal }),
    pause: async () => {
      if (performance.now() - turn < TURN_MILLISECONDS) return;
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    },
  });
  if (sheets !== null) return sheets;
  signal?.throwIfAborted();
  throw new Error('reading stopped without a signal');
}

async function openOle(bytes: Uint8Array, name: string, words: string): Promise<WorkbookFile> {
  switch (oleContent(bytes)) {
    case 'protected':
      throw new Problem('file-protected', { file: name });
    case 'other':
      throw new Problem('file-not-a-spreadsheet', { file: name }, { kind: words });
    case 'workbook': {
      const { readXls } = await import('./spreadsheet-sheets');
      return workbookFile(name, 'xls', readXls(bytes, name));
    }
  }
}

const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

function workbookFile(
  name: string,
  kind: WorkbookFile['kind'],
  { visible, hidden }: FileSheets,
  findings: readonly Finding[] = [],
): WorkbookFile {
  const notRead = hidden.map((sheet) => finding('note', 'sheet-hidden', { file: name, sheet }));
  return {
    name,
    kind,
    findings: [...findings, ...notRead],
    sheets: async ({ progress, signal } = {}) => {
      signal?.throwIfAborted();
      progress?.(1);
      return Promise.resolve(visible);
    },
    settings: () => Promise.resolve(null),
  };
}

/** The custom XML part that holds our settings, or `null`. */
function settingsPart(archive: Archive): string | null {
  for (const part of archive.names) {
    if (!/^customXml\/item\d+\.xml$/i.test(part)) continue;
    const xml = archive.text(part);
    if (xml?.includes(SETTINGS_NAMESPACE) === true) return xml;
  }
  return null;
}

/** The file's name without folders and ending: what Excel calls the sheet of a text file. */
function baseName(name: string): string {
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return last.replace(/\.[^.]*$/, '') || last;
}
