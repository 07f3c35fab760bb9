import type { Place } from '../../language/problem';
import { wordProblem } from './errors';

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a batch in Word; an error that Word reports becomes a Problem that names the action.
 * Batches wait for each other: one that sets the tracking mode back must not find the mode that
 * another one had set, and no two may write into one block.
 */
export function runInWord<T>(
  action: string,
  place: Place,
  batch: (context: Word.RequestContext) => Promise<T>,
): Promise<T> {
  const next = last.then(() => runNow(action, place, batch));
  last = next.catch(() => undefined);
  return next;
}

async function runNow<T>(
  action: string,
  place: Place,
  batch: (context: Word.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Word.run(batch);
  } catch (error) {
    throw wordProblem(error, action, place);
  }
}
