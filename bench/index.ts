import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * `npm run bench`: every folder beside this file that has an index, or only those that are named:
 * `npm run bench -- ranking`. What misses its budget is marked.
 */
const parts = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(__dirname, entry.name, 'index.ts')))
  .map(({ name }) => name);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.includes(name));

async function run(names: readonly string[]): Promise<void> {
  for (const name of names) {
    process.stdout.write(`\n== ${name} ==\n`);
    await import(pathToFileURL(join(__dirname, name, 'index.ts')).href);
  }
}

if (unknown.length > 0) {
  process.stderr.write(`No benchmark ${unknown.join(', ')}; there are: ${parts.join(', ')}.\n`);
  process.exitCode = 2;
} else {
  void run(asked.length > 0 ? asked : parts);
}
