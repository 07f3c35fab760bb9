import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MEASURED, readUsage, type Usage } from '../../test/support/usage';

const COMMAND_LINE = resolve(__dirname, '../../dist/cli/concord.js');

/**
 * Runs the built command line in a process of its own, as a user does; loading it counts. Throws
 * when it is not built (`npm run build:cli`) or does not end well.
 */
export function runCommandLine(args: readonly string[], folder: string): Usage {
  if (!existsSync(COMMAND_LINE))
    throw new Error('Build the command line first: npm run build:cli.');
  const usage = join(folder, 'usage.json');
  const { status, stderr } = spawnSync(process.execPath, [...MEASURED, COMMAND_LINE, ...args], {
    encoding: 'utf8',
    env: { ...process.env, USAGE_FILE: usage },
  });
  if (status !== 0) throw new Error(stderr);
  return readUsage(usage);
}
