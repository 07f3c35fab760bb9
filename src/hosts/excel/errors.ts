import type { MessageCode } from '../../language/messages';
import { Problem, type Place } from '../../language/problem';

/** What a person is told for an error code of Excel (`Excel.ErrorCodes` and those below it). */
const PROBLEMS: Readonly<Record<string, MessageCode>> = {
  AccessDenied: 'excel-protected',
  Conflict: 'excel-not-allowed',
  FilteredRangeConflict: 'excel-not-allowed',
  InvalidOperation: 'excel-not-allowed',
  InvalidSelection: 'excel-selection',
  InvalidOperationInCellEditMode: 'excel-editing',
  ItemNotFound: 'excel-missing',
  NotAllowed: 'excel-not-allowed',
  UnsupportedOperation: 'excel-not-allowed',
  UnsupportedSheet: 'excel-not-allowed',
  InactiveWorkbook: 'excel-not-allowed',
};

/** Codes for more than Excel takes or gives at once: 5 MB on the web, 5 million cells anywhere. */
const TOO_MUCH = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
]);

/** True when Excel says that a request or its answer is larger than it takes. */
export function isTooMuch(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && TOO_MUCH.has(error.code);
}

/** True when Excel says that something is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ItemNotFound';
}

/**
 * What Excel reported, as a problem that a person can act on. Excel's own text may be in any
 * language, so only its code is looked at. Other errors are faults of ours and are given back.
 */
export function excelProblem(error: unknown, place: Place): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const code = isTooMuch(error) ? 'excel-too-much' : (PROBLEMS[error.code] ?? 'excel-failed');
  return new Problem(code, place, { reason: error.code }, { cause: error });
}

/** The word for an error inside another message: Excel's code, or the code of a problem. */
export function errorReason(error: unknown): string {
  const hasCode = error instanceof OfficeExtension.Error || error instanceof Problem;
  return hasCode ? error.code : String(error);
}

/** Runs a batch in Excel; an error that Excel reports becomes a Problem at the place. */
export async function runInExcel<T>(
  place: Place,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw excelProblem(error, place);
  }
}
