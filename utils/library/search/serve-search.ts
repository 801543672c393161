import type { LibrarySearch } from './library-search.ts';
import type { FromSearch, ToSearch } from './search-messages.ts';

/** Answers a page's questions. A newer search ends the one before it. */
export function serveSearch(
  search: LibrarySearch,
  answer: (message: FromSearch) => void,
): (message: ToSearch) => Promise<void> {
  let current: { id: number; controller: AbortController } | null = null;

  async function find({ id, words }: ToSearch & { type: 'search' }): Promise<FromSearch> {
    current?.controller.abort();
    const controller = new AbortController();
    current = { id, controller };
    const found = await search.search(words, controller.signal);
    return found ? { type: 'found', id, found } : { type: 'cancelled', id };
  }

  return async (message) => {
    if (message.type === 'changed') return search.changed(message.ids);
    if (message.type === 'cancel') {
      if (current?.id === message.id) current.controller.abort();
      return;
    }
    const { id } = message;
    try {
      if (message.type === 'search') return answer(await find(message));
      await search.warm();
      answer({ type: 'warmed', id });
    } catch (error) {
      answer({ type: 'failed', id, message: String(error) });
    }
  };
}
