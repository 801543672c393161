import * as v from 'valibot';
import type { SavedArticle } from '../article/saved-article.ts';
import { articleSchema } from './article-schema.ts';

/** A record of the library. Unknown fields are dropped. */
export const savedArticleSchema: v.GenericSchema<unknown, SavedArticle> = v.object({
  id: v.string(),
  article: articleSchema,
  savedAt: v.number(),
  trashedAt: v.exactOptional(v.number()),
});
