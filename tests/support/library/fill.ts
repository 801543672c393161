/** Runs in a page of the extension: fills its library with invented articles. */
import { MARK_COLOURS } from '../../../utils/article/highlight.ts';
import { announceLibraryChange } from '../../../utils/library/changes.ts';
import { openLibrary } from '../../../utils/library/indexed-db.ts';
import { orderBefore } from '../../../utils/library/reading-list-order.ts';
import { manyArticles } from './many.ts';

/** Articles that go in together: all at once would need twice the memory. */
const BATCH = 1000;

export async function fillLibrary(
  count: number,
  seed: number,
  lists: readonly string[],
): Promise<void> {
  const library = openLibrary();
  for (const [index, name] of lists.entries()) {
    const colour = MARK_COLOURS[index % MARK_COLOURS.length] ?? 'grey';
    const order = orderBefore(await library.lists(), null, null);
    await library.putList({ id: `list-${index}`, name, colour, order, madeAt: index });
  }
  const articles = manyArticles(count, seed);
  for (let start = 0; start < count; start += BATCH) {
    const incoming = articles.slice(start, start + BATCH).map((saved) => ({ saved }));
    const { signal } = new AbortController();
    const merged = await library.merge(incoming, [], { signal });
    if (!merged.ok) throw new Error(merged.failure.message);
  }
  for (const index of lists.keys()) {
    const part = articles.filter((_, place) => place % (index + 4) === 1).slice(-40);
    const ids = part.map(({ id }) => id);
    await library.change(ids, { kind: 'add-to-list', list: `list-${index}` });
  }
  announceLibraryChange('all');
}
