import * as v from 'valibot';
import { readingListSchema } from '../../messaging/marks-schema.ts';
import { savedArticleSchema, trashedArticleSchema } from '../../messaging/saved-article-schema.ts';

/** What the first field of our files says. */
export const FILE_FORMAT = 'briefclip';

/** Of the format that FORMAT.md describes. It rises when an older program could no longer read a file. */
export const FILE_VERSION = 1;

/** The parts of a file that hold records, in their order, and the shape of these. Fields come out in the schema's order. */
export const PARTS = {
  lists: readingListSchema,
  articles: savedArticleSchema,
  trash: trashedArticleSchema,
} as const;

export type PartName = keyof typeof PARTS;

/** What stands before the parts. */
export const headSchema = v.object({
  format: v.literal(FILE_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
