/** Thrown where plain data is not of the shape that its reader expects. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

/**
 * Reads data that came from outside, such as parsed JSON, one checked field at a time. Every
 * method throws a ShapeError for a value of another kind.
 */
export class PlainFields {
  private readonly fields: ReadonlyMap<string, unknown>;

  constructor(value: unknown) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new ShapeError('not an object');
    }
    this.fields = new Map(Object.entries(value));
  }

  text(name: string): string {
    return asText(this.fields.get(name));
  }

  flag(name: string): boolean {
    const value = this.fields.get(name);
    if (typeof value !== 'boolean') throw new ShapeError(`${name} is neither true nor false`);
    return value;
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T {
    const value = choices.find((choice) => choice === this.fields.get(name));
    if (value === undefined) throw new ShapeError(`${name} is none of ${choices.join(', ')}`);
    return value;
  }

  list<T>(name: string, read: (item: unknown) => T): T[] {
    return asList(this.fields.get(name), read);
  }

  inner(name: string): PlainFields {
    return new PlainFields(this.fields.get(name));
  }
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw new ShapeError('not a text');
  return value;
}

export function asList<T>(value: unknown, read: (item: unknown) => T): T[] {
  if (!Array.isArray(value)) throw new ShapeError('not a list');
  return value.map(read);
}

/** A whole number from 0 up to, but not including, `below`. */
export function asIndex(value: unknown, below: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value >= below) {
    throw new ShapeError('not an index');
  }
  return value;
}
