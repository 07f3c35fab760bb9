import type { Said } from '../../language/messages/tell';
import { Problem } from '../../language/problem';
import type { Runner, Task } from './run-task';

/**
 * Runs a task that a form started. A Problem that belongs to one of the form's fields is given
 * back, so that it can be said there; `null` when there is none. Never throws.
 */
export async function runForForm(
  runner: Runner,
  task: Task,
  isOfField: (problem: Problem) => boolean,
): Promise<Said | null> {
  const faults: Said[] = [];
  await runner.run({
    ...task,
    work: async (control) => {
      try {
        return await task.work(control);
      } catch (error) {
        if (!(error instanceof Problem) || !isOfField(error)) throw error;
        faults.push({ code: error.code, values: error.values });
        return null;
      }
    },
  });
  return faults[0] ?? null;
}
