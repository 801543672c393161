/** A value that changes by events and tells who watches. Each event is drawn at once: the first title must not wait. */
export interface Store<State, Event> {
  state(): State;
  send(event: Event): void;
  watch(watcher: () => void): void;
}

/** Makes a store of one reducer. */
export function createStore<State, Event>(
  reduce: (state: State, event: Event) => State,
  initial: State,
): Store<State, Event> {
  let state = initial;
  const watchers: (() => void)[] = [];
  return {
    state: () => state,
    send: (event) => {
      state = reduce(state, event);
      for (const watcher of watchers) watcher();
    },
    watch: (watcher) => {
      watchers.push(watcher);
    },
  };
}
