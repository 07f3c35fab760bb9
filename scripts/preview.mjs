/** Shows Concord in a plain browser, without Office: node scripts/preview.mjs [--port 8080] */
import { parseArgs } from 'node:util';
import { buildIfNeeded, WEB_FOLDER } from './build.mjs';
import { serve } from './static-server.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' } } });
try {
  await buildIfNeeded();
  const { url } = await serve(WEB_FOLDER, Number(values.port), 'browser.html');
  console.log(`Concord runs at ${url}/browser.html. Press Ctrl+C to stop.`);
} catch (error) {
  const taken = error.code === 'EADDRINUSE';
  console.error(
    taken ? `Port ${values.port} is taken; choose another with --port.` : error.message,
  );
  process.exit(1);
}
