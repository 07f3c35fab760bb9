/** A value that changes, and who wants to know. */
export interface Store<State> {
  readonly get: () => State;
  /** Replaces some members and tells every subscriber. */
  readonly set: (change: Partial<State>) => void;
  /** Gives a function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
