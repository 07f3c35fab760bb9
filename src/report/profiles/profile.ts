import type { Language } from '../../language/languages';

/** A place in a list: how deep, and how many of its siblings came before (from 0). */
export interface ItemPlace {
  readonly depth: 1 | 2 | 3;
  readonly index: number;
}

/** The house rules of an organisation. */
export interface Profile {
  /** The typed label of a list item: `1`, `(a)`. */
  readonly itemLabel: (language: Language, place: ItemPlace) => string;
  /** The typed label of an unnumbered item. */
  readonly dash: string;
  /** What ends a label such as `Summary:`. */
  readonly labelEnd: (language: Language) => string;
}
