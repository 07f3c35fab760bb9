/** A member that the host refuses, once or always, with an error code of Office. */
export interface Refusal {
  /** Class and member on the wire: `Range.InsertOoxml`, or `ContentControl.Tag=` for setting. */
  readonly member: string;
  /** `NotAllowed`, `GeneralException`, `AccessDenied` … */
  readonly code: string;
  /** Refuse only this call of the member, counted from 1; left out, every call. */
  readonly call?: number;
}

/**
 * Behaviours of real hosts that differ between builds and platforms, or are faults that people
 * have reported. docs/office-host.md names the source of each.
 */
export interface Quirks {
  /** Whose definition holds when an inserted style has the name of a resident one. */
  readonly residentStyle: 'wins-when-in-use' | 'always-wins';
  /** Whether `insertOoxml` brings numbering.xml along. */
  readonly numberingPart: 'merged' | 'ignored';
  /** What becomes of the last paragraph of inserted blocks. */
  readonly lastParagraph: 'followed-by-blank' | 'blank-grows' | 'loses-style' | 'kept';
  /** Whether Word writes its own revision marks into inserted paragraphs. */
  readonly insertedMarkup: 'rewritten' | 'verbatim';
  /** What happens when a control is replaced while the selection is inside it. */
  readonly selectionInside: 'allowed' | 'refused';
  /** Whether a control keeps tag, title and locks when its content is replaced. */
  readonly replacedControl: 'keeps-properties' | 'loses-properties';
  readonly document: 'open' | 'protected';
  /** Whether `Office.onReady` resolves. */
  readonly office: 'ready' | 'never-ready';
  /** Cells above which `values`, `text`, `formulas` and `numberFormat` read as `null`. */
  readonly cellLimit: number;
  /** Bytes that a request or a response may have; `null` for no limit. */
  readonly payloadLimit: number | null;
  /** Milliseconds that every request takes. */
  readonly delay: number;
  readonly refusals: readonly Refusal[];
}

/** Word and Excel on a desktop, as far as they are documented. */
export const ORDINARY: Quirks = {
  residentStyle: 'wins-when-in-use',
  numberingPart: 'merged',
  lastParagraph: 'followed-by-blank',
  insertedMarkup: 'rewritten',
  selectionInside: 'allowed',
  replacedControl: 'keeps-properties',
  document: 'open',
  office: 'ready',
  cellLimit: 5_000_000,
  payloadLimit: null,
  delay: 0,
  refusals: [],
};

/** Word and Excel in a browser: 5 MB for each request and each response. */
export const ON_THE_WEB: Quirks = { ...ORDINARY, payloadLimit: 5 * 1024 * 1024 };
