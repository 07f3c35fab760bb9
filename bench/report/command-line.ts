import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What one run of the command line took. */
export interface Usage {
  /** Milliseconds from the start of the process, its loading of Node left out. */
  readonly wall: number;
  /** Milliseconds of all processors, in the program and in the system for it. */
  readonly cpu: number;
  /** The most memory that the process held at once (peak resident set), in MB of 1024 kB. */
  readonly megabytes: number;
}

const COMMAND_LINE = resolve(__dirname, '../../dist/cli/concord.js');

/**
 * Runs the built command line in a process of its own, as a user does; loading it counts. Throws
 * when it is not built (`npm run build:cli`) or does not end well.
 */
export function runCommandLine(args: readonly string[]): Usage {
  if (!existsSync(COMMAND_LINE))
    throw new Error('Build the command line first: npm run build:cli.');
  const preload = ['--require', join(__dirname, 'usage.cjs')];
  const { status, stderr } = spawnSync(process.execPath, [...preload, COMMAND_LINE, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const usage: unknown = JSON.parse(stderr.trim().split('\n').at(-1) ?? '');
  if (!isUsage(usage)) throw new Error(stderr);
  return usage;
}

function isUsage(value: unknown): value is Usage {
  return typeof value === 'object' && value !== null && 'megabytes' in value;
}
