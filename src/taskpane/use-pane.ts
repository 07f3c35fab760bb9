import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Words } from './messages';
import type { Pane } from './store/pane';
import type { PaneState } from './store/pane-state';

/** The pane that the components below belong to. */
export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('A component of the pane stands outside of it.');
  return pane;
}

/** The state of the pane; the component renders again when it changes. */
export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The words of the pane's language. */
export function useWords(): Words {
  return usePaneState().words;
}
