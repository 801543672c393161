import { type Dispatch, useEffect, useLayoutEffect, useMemo, useReducer } from 'preact/hooks';
import type { Result } from '../../utils/article/failure.ts';
import type { MarksChange } from '../../utils/article/marks.ts';
import type { MessageKey } from '../../utils/article/words.ts';
import { failureKey } from '../../utils/i18n/failure-key.ts';
import { placeAt } from './place.ts';
import type { Back, LibraryServices } from './services.ts';
import { AT_FIRST, type LibraryAction, type LibraryState, reduce, type Said } from './state.ts';

/** What was read of a view before the page was left, so that it comes back as it was. */
export type Kept = Pick<LibraryState['view'], 'query' | 'filters' | 'sort'> & {
  /** The place's hash. */
  place: string;
};

/** The state of the page, kept in step with the store whoever changes it. */
export function useLibrary(services: LibraryServices, kept: Kept | null) {
  const [state, dispatch] = useReducer(reduce, AT_FIRST, (first) => ({
    ...first,
    view: viewOf(first.view, kept),
  }));
  useEffect(() => keepReading(services, dispatch), [services]);
  useEffect(() => {
    const onHash = () => dispatch({ type: 'went', place: placeAt(location.hash) });
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  useSearch(services, state.view.query, dispatch);
  const acts = useMemo(() => actsOn(services, dispatch), [services]);
  return { state, dispatch, acts };
}

/** An address without a place, as the reader's way back has it, leads to where one was. */
function viewOf(first: LibraryState['view'], kept: Kept | null): LibraryState['view'] {
  const { place: former = '', ...rest } = kept ?? {};
  return { ...first, ...rest, place: placeAt(location.hash || former) };
}

/** Reads what is seen first, then everything, and then what changes. */
function keepReading(services: LibraryServices, dispatch: Dispatch<LibraryAction>): () => void {
  const readAll = async () => dispatch({ type: 'read', cards: await services.cards() });
  const readRest = async () => {
    dispatch({ type: 'lists', lists: await services.lists() });
    dispatch({ type: 'trash', trash: await services.trashed() });
  };
  void (async () => {
    // A library of an earlier version is brought to the present one first.
    const first = await patiently(services.first(), 'library_wait_opening', dispatch);
    dispatch({ type: 'looked', first });
    await painted();
    // In a thread of its own: it need not wait until this one has read what it shows.
    void services.warmSearch();
    await readAll();
    await readRest();
  })();
  return services.watch((changed) => {
    if (changed === 'all' || changed.length > ONE_BY_ONE) void readAll();
    else if (changed.length > 0) {
      void services
        .someCards(changed)
        .then((cards) => dispatch({ type: 'reread', asked: changed, cards }));
    }
    void readRest();
  });
}

/** A wait that is longer is spoken of, in milliseconds. */
const NOTICED_MS = 1000;

/** Says what is waited for where that takes long. */
async function patiently<T>(
  doing: Promise<T>,
  key: MessageKey,
  dispatch: Dispatch<LibraryAction>,
): Promise<T> {
  const say = () => dispatch({ type: 'said', tone: 'wait', said: { key, values: [] } });
  const timer = setTimeout(say, NOTICED_MS);
  try {
    return await doing;
  } finally {
    clearTimeout(timer);
  }
}

/** Above this many, reading all cards is faster than asking for each. */
const ONE_BY_ONE = 500;

/** Lets the browser paint what was drawn; in a hidden tab, where nothing is painted, it goes on. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 200);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}

function useSearch(
  services: LibraryServices,
  query: string,
  dispatch: Dispatch<LibraryAction>,
): void {
  const words = query.trim();
  // Before the painting: the results are wanted at once.
  useLayoutEffect(() => {
    if (words === '') return dispatch({ type: 'found', found: null });
    const stop = new AbortController();
    const search = async () => {
      const result = await services.search(words, stop.signal);
      if (stop.signal.aborted) return;
      if (result.ok) dispatch({ type: 'found', found: { words, ...result.value } });
      else if (result.failure.kind !== 'cancelled') {
        const key = failureKey(result.failure.kind);
        dispatch({ type: 'said', tone: 'problem', said: { key, values: [] } });
      }
    };
    void search();
    // What is saved or changed meanwhile belongs to the results too.
    const unwatch = services.watch(() => void search());
    return () => {
      stop.abort();
      unwatch();
    };
  }, [services, words, dispatch]);
}

/** What the reader can do, each a change of the store that can be undone. */
export type Acts = ReturnType<typeof actsOn>;

function actsOn(services: LibraryServices, dispatch: Dispatch<LibraryAction>) {
  const say = (key: MessageKey, values: readonly string[] = []): Said => ({ key, values });
  const problem = (result: Result<unknown>) => {
    if (result.ok) return;
    dispatch({ type: 'said', tone: 'problem', said: say(failureKey(result.failure.kind)) });
  };
  const waited = <T>(doing: Promise<T>) => patiently(doing, 'library_wait_change', dispatch);
  /** Keeps how to undo what was done and says it; `quiet` where what is seen says it already. */
  const did = async (said: Said, doing: Promise<Result<Back>>, quiet = false) => {
    const result = await waited(doing);
    if (result.ok) dispatch({ type: 'did', done: { said, back: result.value }, quiet });
    problem(result);
    return result.ok;
  };
  return {
    change: (ids: readonly string[], change: MarksChange, said: Said, quiet = false) =>
      did(said, services.change(ids, change), quiet),
    putList: (list: Parameters<LibraryServices['putList']>[0], said: Said) =>
      did(said, services.putList(list)),
    moveList: (id: string, before: string | null) =>
      did(say('library_list_moved'), services.moveList(id, before), true),
    removeList: (id: string, name: string) =>
      did(say('library_list_removed', [name]), services.removeList(id)),
    newList: async (...asked: Parameters<LibraryServices['newList']>) => {
      const result = await services.newList(...asked);
      problem(result);
      if (!result.ok) return null;
      const { list, back } = result.value;
      const done = { said: say('library_list_made', [list.name]), back };
      // The page goes there next: it must know its name by then.
      dispatch({ type: 'lists', lists: await services.lists() });
      dispatch({ type: 'did', done, quiet: false });
      return list;
    },
    trash: (ids: readonly string[], said: Said) => did(said, services.trash(ids)),
    restore: (ids: readonly string[], said: Said) => did(said, services.restore(ids)),
    emptyTrash: async () => {
      const result = await waited(services.emptyTrash());
      if (result.ok) dispatch({ type: 'emptied', said: say('library_emptied') });
      problem(result);
    },
    undo: async ({ done }: LibraryState) => {
      const last = done.at(-1);
      if (!last) return;
      const result = await waited(services.takeBack(last.back));
      if (result.ok) dispatch({ type: 'undid', said: say('library_undone'), redo: result.value });
      problem(result);
    },
    redo: async ({ undone }: LibraryState) => {
      const last = undone.at(-1);
      if (!last) return;
      const result = await waited(services.takeBack(last.back));
      if (result.ok) dispatch({ type: 'redid', undo: result.value });
      problem(result);
    },
  };
}
