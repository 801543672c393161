import * as v from 'valibot';
import type { Card } from '../article/card.ts';
import type { ReadingList } from '../article/reading-list.ts';
import type { SavedArticle } from '../article/saved-article.ts';
import { identitySchema } from './article-schema.ts';
import { countSchema } from './marks-schema.ts';

/** Content script → background. The only thing that a page's script may say. */
const fromPageSchema = v.object({
  type: v.literal('article-detected'),
  /** null: this page is no article (any more). */
  identity: v.nullable(identitySchema),
  url: v.string(),
});

/** Page of the extension → background. */
const fromExtensionSchema = v.variant('type', [
  v.object({
    type: v.literal('library-changed'),
    ids: v.union([v.literal('all'), v.array(v.string())]),
  }),
  v.object({ type: v.literal('library-find'), id: v.string() }),
  v.object({
    type: v.literal('library-latest'),
    limit: v.pipe(
      countSchema,
      v.check((limit) => limit <= 1000),
    ),
  }),
  v.object({ type: v.literal('library-count') }),
  v.object({ type: v.literal('library-lists') }),
]);

export type FromPage = v.InferOutput<typeof fromPageSchema>;
export type FromExtension = v.InferOutput<typeof fromExtensionSchema>;

/** What the background answers to each message of the extension's pages. */
export interface Answers {
  'library-changed': undefined;
  'library-find': SavedArticle | undefined;
  'library-latest': Card[];
  'library-count': number;
  'library-lists': ReadingList[];
}

/** A message of a page's script as it should be, else null. */
export const readFromPage = (message: unknown): FromPage | null => parsed(fromPageSchema, message);

/** A message of one of the extension's pages as it should be, else null. */
export const readFromExtension = (message: unknown): FromExtension | null =>
  parsed(fromExtensionSchema, message);

function parsed<T>(schema: v.GenericSchema<unknown, T>, message: unknown): T | null {
  const result = v.safeParse(schema, message);
  return result.success ? result.output : null;
}
