/**
 * Long work in steps of a few milliseconds: each step yields how far the work is, 0 to 1, and the
 * last returns the result. Whoever runs it may stop at any step.
 */
export type Steps<T> = Generator<number, T, undefined>;

/** Runs the work to its end without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** How to run work that lets others have their turn. */
export interface Breathing {
  /** Waits until others have had their turn; by default until the next timer. */
  readonly pause?: () => Promise<void>;
  /** Looked at before every step, such as an `AbortSignal`. */
  readonly signal?: { readonly aborted: boolean };
  readonly onProgress?: (progress: number) => void;
}

/** Runs the work with a pause after every step. Gives `null` when it was stopped by the signal. */
export async function breathe<T>(steps: Steps<T>, breathing: Breathing = {}): Promise<T | null> {
  const { pause = nextTimer, signal, onProgress } = breathing;
  while (signal?.aborted !== true) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
    await pause();
  }
  return null;
}

/** The work as a part of a longer one, from one point of its progress to another. */
export function* part<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}

function nextTimer(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
