import { Events } from './external/events';
import { Counters } from './protocol/counters';
import { ORDINARY, type Quirks } from './quirks';

/** What the models of a host share. Quirks may be changed at any time. */
export class Services {
  readonly counters = new Counters();
  readonly events = new Events();
  /** `Office.context.document.settings`, each value as JSON. */
  readonly settings = new Map<string, string>();
  quirks: Quirks;
  /** The number of the `load()` that is answered, during which nothing changes; else `null`. */
  reading: number | null = null;

  constructor(quirks: Partial<Quirks> = {}) {
    this.quirks = { ...ORDINARY, ...quirks };
  }
}
