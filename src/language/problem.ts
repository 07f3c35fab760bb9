import { messageOf, type MessageCode } from './messages';

/** Where something is: any of a file, a sheet and its cell, a block of a report, a paragraph, a part of a package. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly block?: string;
  /** Counted from 1 among the paragraphs with text of its block, or of those outside blocks. */
  readonly paragraph?: number;
  readonly part?: string;
}

/** What a message's placeholders stand for. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * An error that a person can act on. Its message is in English, for the command line and logs;
 * a pane words it again from `code` and `values`.
 */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: MessageCode,
    readonly place: Place = {},
    readonly values: MessageValues = {},
    options?: ErrorOptions,
  ) {
    super(messageOf(code, values), options);
  }
}

/** `file, sheet "S", cell B2` — as much of a place as is known; empty when nothing is. */
export function placeInWords(place: Place): string {
  const parts = [
    place.file,
    place.sheet === undefined ? undefined : `sheet "${place.sheet}"`,
    place.cell === undefined ? undefined : `cell ${place.cell}`,
    place.block === undefined ? undefined : `block ${place.block}`,
    place.paragraph === undefined ? undefined : `paragraph ${place.paragraph}`,
    place.part === undefined ? undefined : `part ${place.part}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
