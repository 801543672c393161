import * as v from 'valibot';
import { ARTICLE_KINDS } from '../article/article.ts';
import type { Card } from '../article/card.ts';
import { LICENCE_DOUBTS, LICENCE_TYPES } from '../article/licence.ts';
import { daySchema, webAddressSchema } from './article-schema.ts';
import { marksSchema, timeSchema } from './marks-schema.ts';

/** A card as it arrives from the background. Unknown fields are dropped. */
export const cardSchema: v.GenericSchema<unknown, Card> = v.object({
  id: v.string(),
  title: v.string(),
  agency: v.string(),
  publishedDate: daySchema,
  kind: v.nullable(v.picklist(ARTICLE_KINDS)),
  licence: v.picklist(LICENCE_TYPES),
  doubt: v.nullable(v.picklist(LICENCE_DOUBTS)),
  canonicalUrl: webAddressSchema,
  lead: v.string(),
  savedAt: timeSchema,
  capturedAt: v.nullable(timeSchema),
  earlier: v.number(),
  marks: marksSchema,
});
