import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type * as Votes from 'votes';

/**
 * npm `votes`, an independent implementation, as its own self-contained script: its module form
 * needs lodash-es, which jest cannot require.
 */
export const votes = loadVotes();

function loadVotes(): typeof Votes {
  const script = join(dirname(require.resolve('votes')), 'index.global.js');
  const context: { votes?: unknown } = {};
  runInNewContext(readFileSync(script, 'utf8'), context);
  if (!isVotes(context.votes)) throw new Error('npm votes did not load');
  return context.votes;
}

function isVotes(value: unknown): value is typeof Votes {
  return typeof value === 'object' && value !== null && 'Schulze' in value && 'utils' in value;
}
