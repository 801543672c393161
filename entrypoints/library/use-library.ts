import { type Dispatch, useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { failureKey } from '../../utils/i18n/failure-key.ts';
import { actsOn } from './acts.ts';
import { patiently } from './patiently.ts';
import { placeAt } from './place.ts';
import type { LibraryServices } from './services.ts';
import { AT_FIRST, type LibraryAction, type LibraryState, reduce } from './state.ts';
import { useNewest } from './use-newest.ts';

/** What was read of a view before the page was left, so that it comes back as it was. */
export type Kept = Pick<LibraryState['view'], 'query' | 'filters' | 'sort'> & {
  /** The place's hash. */
  place: string;
};

/** The state of the page, kept in step with the store whoever changes it. */
export function useLibrary(services: LibraryServices, kept: Kept | null) {
  const { state, dispatch, read } = useNewest(reduce, () => ({
    ...AT_FIRST,
    view: viewOf(AT_FIRST.view, kept),
  }));
  useEffect(() => keepReading(services, dispatch), [services]);
  useEffect(() => {
    const onHash = () => dispatch({ type: 'went', place: placeAt(location.hash) });
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  useSearch(services, state.view.query, dispatch);
  const acts = useMemo(() => actsOn(services, dispatch, read), [services]);
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
