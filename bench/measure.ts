/** How long a task took over the rounds, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly least: number;
  /** The median of the processor's time, which other load on the machine changes less. */
  readonly cpu: number;
}

/** Keeps the last result, so that no engine leaves the work out. */
const sink: { last: unknown } = { last: null };

/**
 * Times tasks against each other: after rounds to warm up, each round runs every task once, so
 * that other load on the machine meets them alike.
 */
export function timeTasks<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  rounds: number,
  warmUp = 3,
): Record<Name, Timing> {
  const times = new Map<string, number[]>();
  const cpuTimes = new Map<string, number[]>();
  const keep = (map: Map<string, number[]>, name: string, time: number): void => {
    map.set(name, [...(map.get(name) ?? []), time]);
  };
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, task] of Object.entries<() => unknown>(tasks)) {
      const start = performance.now();
      const cpuStart = process.cpuUsage();
      sink.last = task();
      const time = performance.now() - start;
      const { user, system } = process.cpuUsage(cpuStart);
      if (round < 0) continue;
      keep(times, name, time);
      keep(cpuTimes, name, (user + system) / 1000);
    }
  }
  const timing = (name: string): Timing => {
    const sorted = (map: Map<string, number[]>): number[] =>
      (map.get(name) ?? []).sort((a, b) => a - b);
    const median = (of: readonly number[]): number => of[of.length >> 1] ?? NaN;
    const wall = sorted(times);
    return { median: median(wall), least: wall[0] ?? NaN, cpu: median(sorted(cpuTimes)) };
  };
  const result: Partial<Record<Name, Timing>> = {};
  let name: Name;
  for (name in tasks) result[name] = timing(name);
  if (!isWhole(result, tasks)) throw new Error('a task was not timed');
  return result;
}

function isWhole<Name extends string>(
  result: Partial<Record<Name, Timing>>,
  tasks: Readonly<Record<Name, unknown>>,
): result is Record<Name, Timing> {
  return Object.keys(tasks).every((name) => name in result);
}

/** Milliseconds, or a ratio, with as many digits as say something. */
export function ms(time: number): string {
  return time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0);
}

/** A number with its budget, marked when it is over: `9.1 (at most 8) OVER`. */
export function atMost(value: number, most: number): string {
  return budgeted(value, `at most ${most}`, value <= most);
}

/** The same for a number that must not be smaller: `31.5 (at least 20)`. */
export function atLeast(value: number, least: number): string {
  return budgeted(value, `at least ${least}`, value >= least);
}

function budgeted(value: number, budget: string, isKept: boolean): string {
  return `${ms(value)} (${budget})${isKept ? '' : ' OVER'}`;
}

/** Prints a heading and a table. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
}
