import type { Environment } from '../environment';
import type { Workroom } from '../worker/workroom';
import type { PaneState } from './pane-state';
import type { Runner } from './run-task';
import type { Store } from './store';

/** What the actions of the pane work with. */
export interface PaneParts {
  readonly environment: Environment;
  readonly store: Store<PaneState>;
  readonly workroom: Workroom;
  readonly runner: Runner;
  /** A number that no other reading of cells has. */
  readonly nextReading: () => number;
}

/** How the pane was opened: by its own button, or by a ribbon command. */
export type PaneStart = 'open' | 'rank' | 'update';
