import { Problem } from '../../../src/language/problem';

/** The code of the Problem that some work ends in; throws when it ends in none. */
export function problemCode(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  throw new Error('No problem was thrown.');
}
