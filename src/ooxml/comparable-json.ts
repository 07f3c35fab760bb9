/** Plain data as text that is the same for the same data, with the arrays of tallies as lists. */
export function comparableJson(data: unknown): string {
  return JSON.stringify(data, (_name, value: unknown) =>
    isFloat64Array(value) ? [...value] : value,
  );
}

/** Asks for the kind, not the class: what came in a message may be of another realm's class. */
function isFloat64Array(value: unknown): value is Float64Array {
  return Object.prototype.toString.call(value) === '[object Float64Array]';
}
