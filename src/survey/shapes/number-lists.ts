/** The number that occurs most often, the largest of several; 0 for none. */
export function mostFrequent(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  const [[usual] = [0]] = [...times].sort(([a, n], [b, m]) => m - n || b - a);
  return usual;
}

/** The sum of each column of rows of equal length. */
export function columnSums(rows: readonly (readonly number[])[]): number[] {
  const [first = []] = rows;
  return first.map((_, column) => sumOf(rows.map((row) => row[column] ?? 0)));
}

/** The sum of numbers. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
