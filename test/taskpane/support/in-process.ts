import { answers } from '../../../src/taskpane/worker/answers';
import type { HostCalls, Tasks } from '../../../src/taskpane/worker/questions';
import { asking, serve } from '../../../src/taskpane/worker/wire';
import type { Pane } from '../../../src/taskpane/store/pane';
import type { StartWorker } from '../../../src/taskpane/worker/workroom';
import { openPane, type PaneSetup } from './pane';

const open: MessagePort[] = [];

// An open channel would keep the test run alive.
afterAll(() => {
  for (const port of open) port.close();
});

/** The worker's own code at the other end of a channel, so that every message is really cloned. */
const inProcess: StartWorker = () => {
  const { port1, port2 } = new MessageChannel();
  serve<Tasks>(port2, answers(asking<HostCalls>(port2)));
  open.push(port1);
  port1.start();
  port2.start();
  return { wire: port1, stop: () => port1.close() };
};

/** A pane whose worker runs in the same process. */
export function openWorkingPane(setup: PaneSetup = {}): Promise<Pane> {
  return openPane({ startWorker: inProcess, ...setup });
}
