import type { ViewerDocument } from './viewer.ts';

/** Pages asked for at a time once the first is there. */
const AT_A_TIME = 4;
/** No release is longer; a server that answers every address would never end. */
const MAX_PAGES = 300;

/** One answer: a page's HTML, or null where the page does not exist. */
type Page = string | null;

async function fetchPage(url: string, fetcher: typeof fetch, signal: AbortSignal): Promise<Page> {
  const response = await fetcher(url, { signal, credentials: 'same-origin' });
  if (!response.ok || (response.url && new URL(response.url).pathname !== new URL(url).pathname)) {
    return null;
  }
  return response.text();
}

/**
 * The pages of a converted document in their order, as they arrive: the first alone, the others a few at a time, up to
 * the first that is missing. Throws the signal's reason when it aborts, and what `fetch` throws when the network fails.
 */
export async function* fetchViewerPages(
  viewer: ViewerDocument,
  fetcher: typeof fetch,
  signal: AbortSignal,
): AsyncGenerator<string> {
  let next = 1;
  while (next <= MAX_PAGES) {
    const numbers = Array.from({ length: next === 1 ? 1 : AT_A_TIME }, (_, i) => next + i);
    const pages = await Promise.all(
      numbers.map((number) => fetchPage(`${viewer.base}${number}.html`, fetcher, signal)),
    );
    for (const page of pages) {
      if (page === null) return;
      yield page;
    }
    next += numbers.length;
  }
}
