import type { Language } from '../../language/languages';

/** How deep in a list an item stands. */
export type ItemDepth = 1 | 2 | 3;

/** What the labels of one depth look like: what they count in, and what stands around it. */
export interface LabelFormat {
  readonly counts: 'decimal' | 'letter' | 'roman' | 'dash';
  readonly before: string;
  readonly after: string;
}

/** The house rules of an organisation. */
export interface Profile {
  /** How the items at a depth are labelled: `1`, `(a)`. */
  readonly labels: (language: Language, depth: ItemDepth) => LabelFormat;
  /** What ends a label such as `Summary:`. */
  readonly labelEnd: (language: Language) => string;
}
