/**
 * Writes manifest.xml for the address where the add-in will be hosted:
 * node scripts/write-manifest.mjs FILE [--origin https://host/path]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** The address of `npm start`, which the manifest in the repository names. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';
const HTTPS_FOLDER = /^https:\/\/[a-z0-9.-]+(:\d+)?(\/[\w.~%-]+)*\/?$/i;

/** The manifest for one address. Throws when Office would refuse the address. */
export function manifestFor(origin = DEVELOPMENT_ORIGIN) {
  if (!HTTPS_FOLDER.test(origin)) {
    throw new Error(
      '--origin takes the https address of the folder that hosts the add-in, ' +
        `such as https://example.org/concord; it was given "${origin}".`,
    );
  }
  const source = readFileSync(new URL('../manifest.xml', import.meta.url), 'utf8');
  return source.replaceAll(DEVELOPMENT_ORIGIN, origin.replace(/\/$/, ''));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { values, positionals } = parseArgs({
      options: { origin: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('Name the one file to write.');
    writeFileSync(file, manifestFor(values.origin));
  } catch (error) {
    console.error(`write-manifest: ${error.message}`);
    process.exit(2);
  }
}
