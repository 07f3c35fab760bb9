/**
 * Writes the pages of docs that are made from the catalogue and the wording: run it with
 * `npx tsx`, then `npx prettier --write docs`.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { clausesPage, languagesPage } from './pages';

const docs = resolve(__dirname, '../../../docs');
writeFileSync(resolve(docs, 'clauses.md'), clausesPage());
writeFileSync(resolve(docs, 'languages.md'), languagesPage());
