const MOST_REMEMBERED = 10_000;

/**
 * A function of a text that remembers its results: columns of a survey hold few different texts
 * many times. After 10,000 different ones it computes anew what it has not met before.
 */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (known.size < MOST_REMEMBERED) known.set(text, result);
    return result;
  };
}
