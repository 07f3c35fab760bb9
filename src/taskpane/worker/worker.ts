/** The worker of the pane: opens files, ranks, and builds reports and packages off the page. */
import { answers } from './answers';
import type { HostCalls } from './questions';
import { asking, serve } from './wire';

serve(self, answers(asking<HostCalls>(self)));
