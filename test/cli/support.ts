import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/run-command';

/** What one run of the command line said, and how it ended. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. */
export function concord(...args: string[]): Promise<Run> {
  return concordIn(100, args);
}

/** Runs the command line as in a terminal of so many columns. */
export async function concordIn(width: number, args: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runCommand(args, {
    print: (text) => void out.push(text),
    warn: (text) => void err.push(text),
    width,
  });
  return { status, out: out.join('\n'), err: err.join('\n') };
}

/** A folder for one test file's output; it is removed at the end. */
export function temporaryFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'concord-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}

export const SAMPLE = 'assets/samples/member-survey.xlsx';
