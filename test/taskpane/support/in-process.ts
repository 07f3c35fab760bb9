import { answers } from '../../../src/taskpane/worker/answers';
import type { HostCalls, Tasks } from '../../../src/taskpane/worker/questions';
import { asking, serve } from '../../../src/taskpane/worker/wire';
import type { StartWorker } from '../../../src/taskpane/worker/workroom';

const open: MessagePort[] = [];

// An open channel would keep the test run alive.
afterAll(() => {
  for (const port of open) port.close();
});

/** The worker's own code at the other end of a channel, so that every message is really cloned. */
export const inProcess: StartWorker = () => {
  const { port1, port2 } = new MessageChannel();
  serve<Tasks>(port2, answers(asking<HostCalls>(port2)));
  open.push(port1);
  port1.start();
  port2.start();
  return { wire: port1, stop: () => port1.close() };
};
