import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { clausesPage, languagesPage } from './support/pages';

/** A page without the spaces and dashes that Prettier puts into tables. */
const unpadded = (page: string): string => page.replace(/-{3,}/gu, '---').replace(/ {2,}/gu, ' ');

const written = (name: string): string =>
  unpadded(readFileSync(resolve(__dirname, '../../docs', name), 'utf8'));

describe('the pages made from the program', () => {
  it('docs/clauses.md holds every clause as it is; else run test/report/support/write-pages.ts', () => {
    expect(written('clauses.md')).toBe(unpadded(clausesPage()));
  });

  it('docs/languages.md holds every term as it is; else run test/report/support/write-pages.ts', () => {
    expect(written('languages.md')).toBe(unpadded(languagesPage()));
  });
});
