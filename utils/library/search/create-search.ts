import { fail, ok, type Result } from '../../article/failure.ts';
import { type ChangedIds, watchLibraryChanges } from '../changes.ts';
import type { Search, SearchFound } from './search.ts';
import type { FromSearch, ToSearch } from './search-messages.ts';

/** The part of a Worker that is needed here. */
export type SearchThread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** What the search of a page is made from. */
export interface SearchSetting {
  start(): SearchThread;
  watch(callback: (ids: ChangedIds) => void): () => void;
}

const inBrowser: SearchSetting = {
  start: () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
  watch: watchLibraryChanges,
};

/**
 * Search in this profile's library. Starts its thread when first asked, and again where it broke. Not for private
 * windows: the library that they see is another.
 */
export function createSearch({ start, watch }: SearchSetting = inBrowser): Search {
  let thread: SearchThread | null = null;
  let questions = 0;
  const waiting = new Map<number, (answer: FromSearch) => void>();

  const settle = (answer: FromSearch) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  };

  const broke = (message: string) => {
    thread?.terminate();
    thread = null;
    for (const id of waiting.keys()) settle({ type: 'failed', id, message });
  };

  const send = (message: ToSearch) => {
    if (!thread) {
      thread = start();
      thread.onerror = (event) => broke(event.message || 'The thread could not start.');
      thread.onmessage = ({ data }: MessageEvent<FromSearch>) => settle(data);
    }
    thread.postMessage(message);
  };

  const ask = (id: number, message: ToSearch) =>
    new Promise<FromSearch>((resolve) => {
      waiting.set(id, resolve);
      send(message);
    });

  const stopWatching = watch((ids) => {
    // A thread that has not started reads everything when it does.
    thread?.postMessage({ type: 'changed', ids } satisfies ToSearch);
  });

  return {
    async search(words, signal) {
      if (signal.aborted) return fail('cancelled', 'cancelled before it began');
      questions += 1;
      const id = questions;
      const cancel = () => {
        thread?.postMessage({ type: 'cancel', id } satisfies ToSearch);
        settle({ type: 'cancelled', id });
      };
      signal.addEventListener('abort', cancel, { once: true });
      const answer = await ask(id, { type: 'search', id, words });
      signal.removeEventListener('abort', cancel);
      return resultOf(answer);
    },
    async warm() {
      questions += 1;
      await ask(questions, { type: 'warm', id: questions });
    },
    close() {
      stopWatching();
      broke('closed');
    },
  };
}

function resultOf(answer: FromSearch): Result<SearchFound> {
  if (answer.type === 'found') return ok(answer.found);
  if (answer.type === 'failed') return fail('search-unavailable', answer.message);
  return fail('cancelled', 'a newer search or the caller ended it');
}
