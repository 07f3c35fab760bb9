import type { Sheet } from '../../cells/sheet';

/** The sheets of an opened file, in its order. */
export interface FileSheets {
  readonly visible: readonly Sheet[];
  /** The names of the sheets that a person does not see. They are not read. */
  readonly hidden: readonly string[];
}
