import type { ViewerDocument } from './viewer.ts';

/** Pages asked for at a time once the first is there. */
const AT_A_TIME = 4;
/** No release is longer; a server that answers every address would never end. */
const MAX_PAGES = 300;

/** One answer: a page's HTML, or null where the page does not exist. */
type Page = string | null;

async function fetchPage(url: string, fetcher: typeof fetch, signal: AbortSignal): Promise<Page> {
  const response = await fetcher(url, { signal, credentials: 'same-origin' });
  return response.ok && isSame(response.url, url) ? response.text() : null;
}

/** Whether an answer comes from the address that was asked: missing pages are also told by leading elsewhere. */
function isSame(answered: string, asked: string): boolean {
  if (!answered) return true;
  const [from, to] = [new URL(answered), new URL(asked)];
  return from.origin === to.origin && from.pathname === to.pathname;
}

/** A document has no holes: pages behind a missing one mean that the missing one failed to come. */
async function assertEnd(behind: readonly Promise<Page>[]): Promise<void> {
  const answers = await Promise.allSettled(behind);
  if (answers.some((answer) => answer.status === 'fulfilled' && answer.value !== null)) {
    throw new Error('a page is missing in the middle of the document');
  }
}

/**
 * The pages of a converted document in their order, as they arrive: the first alone, the others a few at a time, up to
 * the first that is missing. When the signal aborts or the network fails, throws what `fetch` throws, and when a page is
 * missing in the middle, an error, both behind the pages that had arrived.
 */
export async function* fetchViewerPages(
  viewer: ViewerDocument,
  fetcher: typeof fetch,
  signal: AbortSignal,
): AsyncGenerator<string> {
  let next = 1;
  while (next <= MAX_PAGES) {
    const numbers = Array.from({ length: next === 1 ? 1 : AT_A_TIME }, (_, i) => next + i);
    const pages = numbers.map((number) =>
      fetchPage(`${viewer.base}${number}.html`, fetcher, signal),
    );
    // Each is waited for in its turn; until then its failure is nobody's.
    for (const page of pages) page.catch(() => {});
    for (const [index, page] of pages.entries()) {
      const html = await page;
      if (html === null) return assertEnd(pages.slice(index + 1));
      yield html;
    }
    next += numbers.length;
  }
}
