import type { ReadControl } from '../../hosts/workbook';
import { Problem } from '../../language/problem';
import { Cancelled } from '../worker/workroom';
import type { Outcome, PaneState, Wording } from './pane-state';
import type { Store } from './store';

/** A thing to do, one at a time. */
export interface Task {
  /** What is shown meanwhile. */
  readonly wording: Wording;
  readonly canCancel?: true;
  /** Does it, and gives what there is to say about it afterwards. */
  readonly work: (control: ReadControl) => Promise<Outcome | null>;
}

export interface Runner {
  /**
   * Runs a task, shows that it is under way, and shows what came of it. Never throws. While a
   * task runs, further ones are refused: a second click does not do a thing twice.
   */
  readonly run: (task: Task) => Promise<void>;
  readonly cancel: () => void;
  /** Shows an error of something too short to be a task. */
  readonly tell: (error: unknown) => void;
}

export function createRunner(store: Store<PaneState>): Runner {
  let stop: AbortController | null = null;
  return {
    run: async ({ wording, canCancel = false, work }) => {
      if (store.get().busy !== null) return;
      const controller = new AbortController();
      stop = canCancel ? controller : null;
      const busy = (share: number | null) => store.set({ busy: { wording, share, canCancel } });
      busy(null);
      store.set({ outcome: null });
      const outcome = await work({ signal: controller.signal, progress: busy }).catch(failure);
      store.set({ busy: null, outcome });
    },
    cancel: () => stop?.abort(),
    tell: (error) => store.set({ outcome: failure(error) }),
  };
}

/** What is said of an error: a Problem says itself what to do. */
export function failure(error: unknown): Outcome {
  if (error instanceof Cancelled) return said({ key: 'cancelled' });
  if (error instanceof Problem) {
    const { code, values, place } = error;
    return { tone: 'problem', said: { code, values }, place };
  }
  return { tone: 'fault', reason: error instanceof Error ? error.message : String(error) };
}

/** The outcome of a task that went well. */
export function said(...sentences: readonly Wording[]): Outcome {
  return { tone: 'done', sentences };
}
