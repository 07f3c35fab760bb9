/** What an add-in sees of a failure. */
export interface Failure {
  /** Code of an office.js error; the name of any other error, such as `TypeError`. */
  readonly code: string;
  readonly message: string;
  /** The statement that office.js blames, where it names one. */
  readonly statement: string;
}

/** Waits for a run that must fail, and gives its error. */
export async function failureOf(run: Promise<unknown>): Promise<Failure> {
  try {
    await run;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      const { statement = '' } = error.debugInfo;
      return { code: error.code, message: error.message, statement };
    }
    if (error instanceof Error) return { code: error.name, message: error.message, statement: '' };
    throw error;
  }
  throw new Error('The run should have failed.');
}
