import type { StartWorker } from './workroom';

/** Starts the pane's worker from its own file. */
export const startWorker: StartWorker = (failed) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  worker.addEventListener('error', ({ message }) =>
    failed(new Error(message || 'A part of Concord could not be loaded.')),
  );
  return { wire: worker, stop: () => worker.terminate() };
};
