const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { transformSync } = require('esbuild');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'esbuild-loader',
  options: { target: 'es2022', jsx: 'automatic' },
};
const resolve = { extensions: ['.tsx', '.ts', '.mjs', '.js'] };

/** The command line: one file for Node, readable, that needs no node_modules. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { concord: './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].js' },
  module: { rules: [typescript] },
  resolve,
  optimization: { minimize: false },
  performance: false,
  stats: 'errors-warnings',
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
};

const OFFICE_CDN = 'https://appsforoffice.microsoft.com';
const read = (file) => readFileSync(path.resolve(__dirname, file), 'utf8');
const minified = (file, options) =>
  transformSync(read(file), { minify: true, ...options }).code.trim();

/**
 * One of the two pages. In Office and in a plain browser the same pane runs; only the first loads
 * the library of Office, and only from Microsoft, who supports no other copy of it.
 */
function page(filename, runsIn) {
  const guard = minified('src/taskpane/guard.js', { target: 'es5' });
  const head = [
    `<style>${minified('src/taskpane/skeleton.css', { loader: 'css' })}</style>`,
    `<script>${guard}</script>`,
    runsIn === 'office' ? `<script defer src="${OFFICE_CDN}/lib/1/hosted/office.js"></script>` : '',
  ];
  return new HtmlPlugin({
    filename,
    template: './src/taskpane/taskpane.html',
    chunks: ['taskpane'],
    minify: false,
    templateParameters: {
      runsIn,
      policy: contentPolicy(guard, runsIn === 'office' ? OFFICE_CDN : ''),
      head: head.join(''),
      mark: read('assets/icons/concord-32.svg'),
      messages: JSON.parse(read('src/taskpane/static-messages.json')),
    },
  });
}

/**
 * What the page may load: its own files, the library of Office, nothing else, so that no answer of
 * a survey can be sent away. Fluent UI writes style elements, which no hash can name beforehand.
 * Who may frame the page cannot be said here: see docs/install.md, "Hosting".
 */
function contentPolicy(guard, officeOrigin) {
  const guardHash = `'sha256-${createHash('sha256').update(guard).digest('base64')}'`;
  return [
    "default-src 'none'",
    ["script-src 'self'", guardHash, officeOrigin].filter(Boolean).join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The pane: a static folder for any web server. scripts/build.mjs adds the manifest. */
const web = {
  name: 'web',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist/web'),
    filename: '[name].[contenthash:10].js',
    chunkFilename: '[name].[contenthash:10].js',
    assetModuleFilename: '[name].[contenthash:10][ext]',
    clean: true,
  },
  module: { rules: [typescript] },
  resolve,
  // Minifying a page would change the script that its policy names by hash.
  optimization: { minimizeOptions: { html: false } },
  // scripts/check-sizes.mjs holds the budget, on what is sent rather than on what is unpacked.
  performance: false,
  stats: 'errors-warnings',
  plugins: [
    page('taskpane.html', 'office'),
    page('browser.html', 'browser'),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png' },
        { from: 'assets/samples', to: 'assets/samples' },
        { from: 'assets/help.html', to: 'help.html' },
      ],
    }),
  ],
};

module.exports = [cli, web];
