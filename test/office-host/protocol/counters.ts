/** What an add-in has cost so far. */
export interface Cost {
  /** Requests that carried work: one a `context.sync()`, as far as it had anything to say. */
  readonly roundTrips: number;
  /** Every request, also those in which office.js only releases references. */
  readonly requests: number;
  /** UTF-8 bytes of request bodies. */
  readonly bytesSent: number;
  /** UTF-8 bytes of response bodies. */
  readonly bytesReceived: number;
  /** Cells whose values, texts, formulas or number formats were read; each kind counts. */
  readonly cellsRead: number;
  readonly cellsWritten: number;
}

const NOTHING: Cost = {
  roundTrips: 0,
  requests: 0,
  bytesSent: 0,
  bytesReceived: 0,
  cellsRead: 0,
  cellsWritten: 0,
};

/** Counts requests, bytes, cells and members, so that tests can assert round trips. */
export class Counters {
  private cost: Cost = NOTHING;
  private readonly uses = new Map<string, number>();

  get current(): Cost {
    return this.cost;
  }

  /** How often each member was used since the last reset, by name: `Range.Values`. */
  get members(): ReadonlyMap<string, number> {
    return this.uses;
  }

  add(part: Partial<Cost>): void {
    this.cost = {
      roundTrips: this.cost.roundTrips + (part.roundTrips ?? 0),
      requests: this.cost.requests + (part.requests ?? 0),
      bytesSent: this.cost.bytesSent + (part.bytesSent ?? 0),
      bytesReceived: this.cost.bytesReceived + (part.bytesReceived ?? 0),
      cellsRead: this.cost.cellsRead + (part.cellsRead ?? 0),
      cellsWritten: this.cost.cellsWritten + (part.cellsWritten ?? 0),
    };
  }

  used(member: string): void {
    this.uses.set(member, (this.uses.get(member) ?? 0) + 1);
  }

  reset(): void {
    this.cost = NOTHING;
    this.uses.clear();
  }
}
