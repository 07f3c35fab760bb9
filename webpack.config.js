const path = require('node:path');
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

module.exports = [cli];
