import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../src/language/messages/en';

const page = readFileSync('docs/findings.md', 'utf8');
const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| (error|warning|note|problem)?/gm)];
const documented = new Map(rows.map(([, code = '', kind = '']) => [code, kind]));

describe('the page of findings', () => {
  it('has every code that Concord can say', () => {
    expect(Object.keys(en).filter((code) => !documented.has(code))).toEqual([]);
  });

  it('has no code twice', () => {
    expect(documented.size).toBe(rows.length);
  });
});

describe('every finding', () => {
  it('is named by a test', () => {
    const tests = readdirSync('test', { encoding: 'utf8', recursive: true })
      .filter((path) => /\.test\.tsx?$/.test(path))
      .map((path) => readFileSync(join('test', path), 'utf8'));
    const findings = [...documented].filter(([, kind]) => /error|warning|note/.test(kind));
    const untested = findings.filter(
      ([code]) => !tests.some((text) => new RegExp(`['\` ]${code}['\` ]`).test(text)),
    );
    expect(untested.map(([code]) => code)).toEqual([]);
  });
});
