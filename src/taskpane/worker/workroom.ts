import type { ReadControl } from '../../hosts/workbook';
import type { Environment } from '../environment';
import { hostCalls } from './host-calls';
import type { HostCalls, Tasks } from './questions';
import { asking, serve, type Wire } from './wire';

/** Says that a person stopped a task. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** A worker that was started: the wire to it, and how to end it. */
export interface StartedWorker {
  readonly wire: Wire;
  readonly stop: () => void;
}

/** Starts a worker; `failed` is called if it cannot be loaded or dies. */
export type StartWorker = (failed: (reason: Error) => void) => StartedWorker;

/**
 * Gives tasks to a worker, which does one after another. To stop a task its worker is ended, since
 * nothing else interrupts a computation, and with it all that wait; the next task starts another.
 */
export class Workroom {
  private worker: StartedWorker | null = null;
  private control: ReadControl = {};
  private readonly waiting = new Set<(reason: Error) => void>();

  constructor(
    private readonly start: StartWorker,
    private readonly environment: Environment,
  ) {}

  /**
   * The answer to a task. Throws Problems as the jobs do, and Cancelled once `control.signal`
   * is aborted. `control.progress` hears of cells that are read from an open workbook.
   */
  async ask<Name extends keyof Tasks>(
    name: Name,
    input: Tasks[Name]['input'],
    control: ReadControl | null = null,
  ): Promise<Tasks[Name]['output']> {
    const { wire } = (this.worker ??= this.started());
    if (control !== null) this.control = control;
    const stop = (): void => this.end(new Cancelled());
    control?.signal?.addEventListener('abort', stop, { once: true });
    let giveUp: (reason: Error) => void = () => undefined;
    try {
      const failed = new Promise<never>((_resolve, reject) => (giveUp = reject));
      this.waiting.add(giveUp);
      return await Promise.race([asking<Tasks>(wire)(name, input), failed]);
    } finally {
      this.waiting.delete(giveUp);
      control?.signal?.removeEventListener('abort', stop);
    }
  }

  private started(): StartedWorker {
    const worker = this.start((reason) => this.end(reason));
    serve<HostCalls>(
      worker.wire,
      hostCalls(this.environment, () => this.control),
    );
    return worker;
  }

  private end(reason: Error): void {
    this.worker?.stop();
    this.worker = null;
    for (const giveUp of this.waiting) giveUp(reason);
  }
}
