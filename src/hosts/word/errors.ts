import { Problem, type Place } from '../../language/problem';

/** Error codes with which Word says that it may not write at all. */
const NOT_ALLOWED = new Set(['NotAllowed', 'AccessDenied', 'DocumentNotSupported']);

/** True for an error that Word itself reported. */
export function isWordError(error: unknown): error is OfficeExtension.Error {
  return error instanceof OfficeExtension.Error;
}

/**
 * What Word reported, as a problem that a person can act on. Word's own text may be in any
 * language, so only its code is looked at. Other errors are faults of ours and are given back.
 */
export function wordProblem(error: unknown, action: string, place: Place): unknown {
  if (!isWordError(error)) return error;
  if (NOT_ALLOWED.has(error.code))
    return new Problem('word-not-allowed', place, {}, { cause: error });
  return new Problem('word-refused', place, { action, reason: error.code }, { cause: error });
}
