import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Serves a folder in a process of its own, as jest does not load the module of a script. */
const SERVE = `
  import { serve } from './scripts/static-server.mjs';
  console.log((await serve(process.argv[1], 0, 'browser.html')).url);
`;

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

let server: ChildProcess;
let port: number;

beforeAll(async () => {
  const outside = mkdtempSync(path.join(tmpdir(), 'server-'));
  const folder = path.join(outside, 'web');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(outside, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'browser.html'), '<p>pane</p>');
  writeFileSync(path.join(folder, 'assets', 'two words.png'), 'picture');
  symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'link.txt'));
  const started = spawn(process.execPath, ['--input-type=module', '-e', SERVE, folder]);
  server = started;
  const line = String(await once(started.stdout, 'data')).trim();
  port = Number(new URL(line).port);
});

afterAll(() => {
  server.kill();
});

/** Asks for a path as it is written, which fetch would tidy up first. */
function ask(written: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: 'localhost', port, path: written, method }, (response) => {
      let body = '';
      response.on('data', (piece: Buffer) => (body += piece.toString()));
      response.on('end', () => {
        const { location } = response.headers;
        const type = response.headers['content-type'];
        resolve({ status: response.statusCode, type, location, body });
      });
    });
    asked.on('error', reject).end();
  });
}

describe('the server of the preview', () => {
  it('gives a page with its type', async () => {
    expect(await ask('/browser.html?start=rank')).toMatchObject({
      status: 200,
      type: 'text/html; charset=utf-8',
      body: '<p>pane</p>',
    });
  });

  it('gives a picture in a folder, whose name has a space', async () => {
    const picture = { status: 200, type: 'image/png', body: 'picture' };
    expect(await ask('/assets/two%20words.png')).toMatchObject(picture);
  });

  it('leads from the root to the first page', async () => {
    expect(await ask('/')).toMatchObject({ status: 302, location: '/browser.html' });
  });

  it('answers HEAD without a body', async () => {
    expect(await ask('/browser.html', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '//example.org/browser.html',
    '/browser.html%00.png',
    '/%',
    '/assets',
    '/none.html',
  ])('finds nothing at %s', async (written) => {
    expect(await ask(written)).toMatchObject({ status: 404, body: 'Not found\n' });
  });

  it('takes nothing in', async () => {
    expect(await ask('/browser.html', 'POST')).toMatchObject({ status: 405 });
  });
});
