/** A web server for one folder, for the preview and the journeys. It answers GET and HEAD only. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * The file that a request's path names inside `root`, or undefined when it names none. Links are
 * followed before the check, so that neither `..` nor a link leads out of the folder.
 */
async function fileFor(root, written) {
  try {
    const file = await realpath(path.join(root, decodeURIComponent(written)));
    const found = await stat(file);
    const inside = file.startsWith(root + path.sep);
    return inside && found.isFile() ? { file, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}

async function answer(root, home, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [written] = request.url.split(/[?#]/);
  if (written === '/' && home !== undefined) {
    response.writeHead(302, { Location: `/${home}` }).end();
    return;
  }
  const found = await fileFor(root, written);
  if (found === undefined) {
    response.writeHead(404, { 'Content-Type': TYPES['.txt'] }).end('Not found\n');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(found.file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * Serves a folder on this computer only. Port 0 takes any free port; `home` is the page that `/`
 * leads to. Rejects when the folder does not exist or the port is taken.
 */
export async function serve(folder, port, home) {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, home, request, response).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
