import type { Environment } from '../environment';
import type { ApplicationColours } from './look';

/** Where Office says that the page runs, once it has said it. */
export type OfficeAnswer =
  | { readonly kind: 'workbook' | 'document' }
  /** A plain browser, or another application. */
  | { readonly kind: 'elsewhere' }
  /** An Excel or Word without the requirement sets that we need. */
  | { readonly kind: 'too-old' };

/** Resolves when Office is ready; never, when a part of it is blocked. */
export async function whenOfficeAnswers(): Promise<OfficeAnswer> {
  if (!isOfficeLoaded()) return new Promise(() => undefined);
  const { host } = await Office.onReady();
  switch (host) {
    case Office.HostType.Excel:
      return has('ExcelApi', '1.9') ? { kind: 'workbook' } : { kind: 'too-old' };
    case Office.HostType.Word:
      return has('WordApi', '1.3') ? { kind: 'document' } : { kind: 'too-old' };
    default:
      return { kind: 'elsewhere' };
  }
}

/** False when the script from Microsoft did not arrive. */
export function isOfficeLoaded(): boolean {
  return 'Office' in globalThis;
}

/** Loads the host for what is open; each is in a file of its own. */
export async function environmentFor(kind: 'workbook' | 'document'): Promise<Environment> {
  if (kind === 'workbook') {
    const { ExcelWorkbook } = await import('../../hosts/excel/excel-workbook');
    return { kind, workbook: await ExcelWorkbook.open() };
  }
  const { WordDocument } = await import('../../hosts/word/word-document');
  return { kind, document: new WordDocument() };
}

/** The language in which the person uses Office. */
export function officeLanguage(): string {
  return Office.context.displayLanguage;
}

/** The colours of Office; `null` where it does not tell them. */
export function officeColours(): ApplicationColours | null {
  return coloursOf(Office.context.officeTheme);
}

/** Older versions of Office have no theme, or one with other members. */
function coloursOf(theme: Partial<Office.OfficeTheme> | undefined): ApplicationColours | null {
  const { bodyBackgroundColor: ground, bodyForegroundColor: ink } = theme ?? {};
  return ground === undefined || ink === undefined ? null : { ground, ink };
}

function has(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
