/**
 * Weighs dist/web as a server sends it (gzip) and fails when the first screen is over its budget.
 * The library of Office is not counted: Microsoft serves it, and Office keeps it in its cache.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { WEB_FOLDER } from './build.mjs';

/** Kilobytes of 1,000 bytes: React and the first components of Fluent UI are 90, the rest is ours. */
const FIRST_SCREEN_BUDGET = 115;
const PAGE = 'taskpane.html';
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(9);

/** Scripts and style sheets of our own that the page loads before it can be used. */
function initialFiles(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith('<script') || /\brel="?stylesheet\b/.test(tag))
    .map((tag) => /\b(?:src|href)="?([^">\s]+)/.exec(tag)?.[1])
    .filter((address) => address !== undefined && !address.startsWith('https:'));
}

function weigh(file) {
  const content = readFileSync(path.join(WEB_FOLDER, file));
  return { file, plain: content.length, gzip: gzipSync(content, { level: 9 }).length };
}

function print(title, rows) {
  console.log(`${title}\n${'plain KB'.padStart(9)}${'gzip KB'.padStart(9)}`);
  for (const { file, plain, gzip } of rows) {
    console.log(`${kilobytes(plain)}${kilobytes(gzip)}  ${file}`);
  }
  const total = rows.reduce((sum, { gzip }) => sum + gzip, 0);
  console.log(`${' '.repeat(9)}${kilobytes(total)}  in all\n`);
  return total;
}

if (!existsSync(path.join(WEB_FOLDER, PAGE))) {
  console.error('check-sizes: there is no dist/web; run npm run build first.');
  process.exit(1);
}
const initial = [PAGE, ...initialFiles(readFileSync(path.join(WEB_FOLDER, PAGE), 'utf8'))];
const later = readdirSync(WEB_FOLDER).filter(
  (file) => /\.(?:js|css)$/.test(file) && !initial.includes(file),
);
const firstScreen = print('First screen', initial.map(weigh)) / 1000;
print('When needed', later.map(weigh));
if (firstScreen > FIRST_SCREEN_BUDGET) {
  console.error(
    `The first screen weighs ${firstScreen.toFixed(1)} KB; the budget is ${FIRST_SCREEN_BUDGET} KB. ` +
      'Load something later (import() or a worker), or find out what came in.',
  );
  process.exit(1);
}
console.log(`First screen: ${firstScreen.toFixed(1)} of ${FIRST_SCREEN_BUDGET} KB.`);
