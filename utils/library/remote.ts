import * as v from 'valibot';
import { cardSchema } from '../messaging/card-schema.ts';
import { readingListSchema } from '../messaging/marks-schema.ts';
import { savedArticleSchema } from '../messaging/saved-article-schema.ts';
import { sendToBackground } from '../messaging/send.ts';
import type { LibraryReader } from './library.ts';

/**
 * The library as a private window may see it: read through the background, which lives in the normal profile (Firefox
 * gives the extension's pages in private windows another, temporary IndexedDB).
 */
export function remoteLibrary(): LibraryReader {
  return {
    find: async (id) => {
      const found = await sendToBackground({ type: 'library-find', id });
      // Chrome's messages carry JSON, in which nothing is null.
      return v.parse(v.nullish(savedArticleSchema), found) ?? undefined;
    },
    latest: async (limit) =>
      v.parse(v.array(cardSchema), await sendToBackground({ type: 'library-latest', limit })),
    lists: async () =>
      v.parse(v.array(readingListSchema), await sendToBackground({ type: 'library-lists' })),
    count: async () => v.parse(v.number(), await sendToBackground({ type: 'library-count' })),
  };
}
