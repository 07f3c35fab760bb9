/**
 * Runs the journeys: the built pane in a real browser, with office.js on the office host.
 * node scripts/journeys.mjs [--outputFile counts.json] [name …]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { buildIfNeeded, WEB_FOLDER } from './build.mjs';
import { serve } from './static-server.mjs';

const tsx = createRequire(import.meta.url).resolve('tsx/cli');

await buildIfNeeded();
const server = await serve(WEB_FOLDER, 0);
const journeys = spawn(
  process.execPath,
  [tsx, 'test/journeys/run.ts', '--url', server.url, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
const [status] = await once(journeys, 'exit');
await server.close();
process.exitCode = status ?? 1;
