import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addresses, readManifest } from './manifest-file';

const BUILD_IN_MS = 180_000;
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const built = (file: string): string => path.join('dist/web', file);
const page = (file: string): string => readFileSync(built(file), 'utf8');

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs', '--if-needed'], { stdio: 'inherit' });
}, BUILD_IN_MS);

describe('the build', () => {
  it('makes every file that the manifest names', () => {
    const files = addresses(readManifest()).map((address) => new URL(address).pathname.slice(1));
    expect([...new Set(files)].filter((file) => !existsSync(built(file)))).toEqual([]);
  });

  it('carries the sample workbook', () => {
    expect(readFileSync(built('assets/samples/member-survey.xlsx'))).toEqual(
      readFileSync('assets/samples/member-survey.xlsx'),
    );
  });
});

describe.each(['taskpane.html', 'browser.html'])('the page %s', (file) => {
  const policyOf = (html: string): string =>
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

  it('allows the one script that is written in it, by its hash', () => {
    const scripts = [...page(file).matchAll(/<script>(.*?)<\/script>/gs)];
    expect(scripts).toHaveLength(1);
    const hash = createHash('sha256')
      .update(scripts[0]?.[1] ?? '')
      .digest('base64');
    expect(policyOf(page(file))).toContain(`'sha256-${hash}'`);
  });

  it('may load and send to nowhere but its own place and the library of Office', () => {
    const policy = policyOf(page(file));
    const elsewhere = policy.match(/https?:[^\s;]+/g) ?? [];
    expect(elsewhere).toEqual(
      file === 'taskpane.html' ? ['https://appsforoffice.microsoft.com'] : [],
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('shows something before any script of the pane has run', () => {
    expect(page(file)).toMatch(/<div id="root">\s*<div id="skeleton">[\s\S]*Concord/);
  });
});

describe('the library of Office', () => {
  it('comes from Microsoft, deferred, before the pane', () => {
    const scripts = [...page('taskpane.html').matchAll(/<script\b([^>]*\bsrc="([^"]+)"[^>]*)>/g)];
    const [office, pane, ...more] = scripts.map(([, tag, src]) => ({ tag, src }));
    expect(more).toEqual([]);
    expect(office?.src).toBe(OFFICE);
    expect(pane?.src).toMatch(/^taskpane\.[0-9a-f]+\.js$/);
    for (const script of [office, pane]) expect(script?.tag).toMatch(/\bdefer\b/);
  });

  it('is not asked for in a plain browser', () => {
    expect(page('browser.html')).not.toContain('appsforoffice');
  });
});

describe('the manifest of a hosted add-in', () => {
  const write = (origin: string) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'manifest-')), 'manifest.xml');
    const program = ['scripts/write-manifest.mjs', file, '--origin', origin];
    return { file, ...spawnSync(process.execPath, program, { encoding: 'utf8' }) };
  };

  it.each(['https://example.org', 'https://example.org:8443/tools/concord/'])(
    'names its files at %s',
    (origin) => {
      const { file, status } = write(origin);
      expect(status).toBe(0);
      const moved = addresses(readManifest()).map((address) =>
        address.replace('https://localhost:3000', origin.replace(/\/$/, '')),
      );
      expect(addresses(readManifest(file))).toEqual(moved);
      expect(readFileSync(file, 'utf8')).not.toContain('localhost');
    },
  );

  it.each(['http://example.org', 'example.org', 'https://example.org/?a=b', 'https://a.org/"x'])(
    'is refused at %s, with words',
    (origin) => {
      const { status, stderr } = write(origin);
      expect(status).toBe(2);
      expect(stderr).toBe(
        'write-manifest: --origin takes the https address of the folder that hosts the add-in, ' +
          `such as https://example.org/concord; it was given "${origin}".\n`,
      );
    },
  );
});
