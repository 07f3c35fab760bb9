/**
 * Serves the add-in at https://localhost:3000 for sideloading manifest.xml, and again after every
 * change of a source. The first time, asks to trust the developer certificate.
 */
import { fileURLToPath } from 'node:url';
import devCertificates from 'office-addin-dev-certs';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { webConfiguration } from './build.mjs';

/** Starts the server with a certificate's `ca`, `cert` and `key`. */
export async function start(certificate) {
  const compiler = webpack({
    ...webConfiguration(),
    mode: 'development',
    // The page's policy forbids eval, webpack's own choice for development.
    devtool: 'source-map',
  });
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port: 3000,
      server: { type: 'https', options: certificate },
      hot: false,
      // An overlay would be the one frame in a page that allows none.
      client: { overlay: false },
      static: false,
    },
    compiler,
  );
  await server.start();
  return server;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await start(await devCertificates.getHttpsServerOptions());
    console.log('Sideload manifest.xml as docs/install.md says. Press Ctrl+C to stop.');
  } catch (error) {
    console.error(`start: ${error.message}`);
    process.exit(1);
  }
}
