import * as v from 'valibot';
import {
  type EarlierText,
  MAX_EARLIER,
  type SavedArticle,
  type TrashedArticle,
} from '../article/saved-article.ts';
import { articleSchema } from './article-schema.ts';
import { marksSchema, timeSchema } from './marks-schema.ts';

const earlierTextSchema: v.GenericSchema<unknown, EarlierText> = v.object({
  article: articleSchema,
  capturedAt: timeSchema,
});

const savedEntries = {
  id: v.string(),
  article: articleSchema,
  savedAt: timeSchema,
  capturedAt: v.nullable(timeSchema),
  earlier: v.pipe(v.array(earlierTextSchema), v.maxLength(MAX_EARLIER)),
  marks: marksSchema,
};

/** An article of the library. Unknown fields are dropped. */
export const savedArticleSchema: v.GenericSchema<unknown, SavedArticle> = v.object(savedEntries);

export const trashedArticleSchema: v.GenericSchema<unknown, TrashedArticle> = v.object({
  ...savedEntries,
  trashedAt: timeSchema,
});
