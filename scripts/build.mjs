/**
 * Makes dist/web: the folder that a web server hosts, with the manifest for its address.
 * node scripts/build.mjs [--origin https://host/path] [--if-needed]
 */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import configurations from '../webpack.config.js';
import { manifestFor } from './write-manifest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

export const WEB_FOLDER = path.join(root, 'dist/web');
const MANIFEST = path.join(WEB_FOLDER, 'manifest.xml');

/** The web configuration of webpack.config.js. */
export function webConfiguration() {
  return configurations.find(({ name }) => name === 'web');
}

/** Builds the folder, then its manifest, which comes last and so dates the whole build. */
export async function build(origin) {
  const manifest = manifestFor(origin);
  console.log('Building dist/web …');
  await new Promise((resolve, reject) => {
    webpack(webConfiguration(), (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  writeFileSync(MANIFEST, manifest);
}

/** Builds unless dist/web is newer than everything that it is made of. */
export async function buildIfNeeded() {
  const built = existsSync(MANIFEST) ? statSync(MANIFEST).mtimeMs : 0;
  if (SOURCES.some((source) => newest(path.join(root, source)) > built)) await build();
}

function newest(place) {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { values } = parseArgs({
      options: { origin: { type: 'string' }, 'if-needed': { type: 'boolean' } },
    });
    if (values['if-needed']) await buildIfNeeded();
    else await build(values.origin);
  } catch (error) {
    console.error(`build: ${error.message}`);
    process.exit(1);
  }
}
