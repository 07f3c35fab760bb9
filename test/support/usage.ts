import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a run of a program took. */
export interface Usage {
  /** From the start of the program to its end, the loading of Node left out. */
  readonly wallSeconds: number;
  /** Processor time of the process, all its threads together. */
  readonly seconds: number;
  /** The most memory that the process ever held, in MB of 2²⁰ bytes; Node itself takes some 45. */
  readonly peakMegabytes: number;
}

/** What has Node measure a program: put before its name, with `USAGE_FILE` in its environment. */
export const MEASURED = ['--require', join(__dirname, 'write-usage.cjs')] as const;

/** What the file says; infinite for a process that was killed before it could say it. */
export function readUsage(file: string): Usage {
  const usage: unknown = JSON.parse(existsSync(file) ? readFileSync(file, 'utf8') : '{}');
  const number = (name: keyof Usage): number => {
    const value: unknown = Object.entries(usage ?? {}).find(([key]) => key === name)?.[1];
    return typeof value === 'number' ? value : Infinity;
  };
  return {
    wallSeconds: number('wallSeconds'),
    seconds: number('seconds'),
    peakMegabytes: number('peakMegabytes'),
  };
}
