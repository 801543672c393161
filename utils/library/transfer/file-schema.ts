import * as v from 'valibot';
import { isDay } from '../../messaging/article-schema.ts';
import { LAST_TIME, readingListSchema } from '../../messaging/marks-schema.ts';
import { savedArticleSchema, trashedArticleSchema } from '../../messaging/saved-article-schema.ts';

/** What the first field of our files says. */
export const FILE_FORMAT = 'briefclip';

/** Of the format that FORMAT.md describes. It rises when an older program could no longer read a file. */
export const FILE_VERSION = 1;

/** Milliseconds since 1970, to the last moment that a Date can be. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_TIME));
const dated = v.looseObject({ publishedDate: v.pipe(v.string(), v.check(isDay)) });

/** Stricter than what the store is read with, which makes do with what is there. */
const timed = {
  article: dated,
  savedAt: time,
  capturedAt: v.nullable(time),
  earlier: v.array(v.looseObject({ article: dated, capturedAt: time })),
  marks: v.looseObject({
    readAt: v.nullable(time),
    highlights: v.array(v.looseObject({ madeAt: time })),
  }),
};

/** What is an object with these fields and others. */
const having = (fields: v.ObjectEntries): v.GenericSchema => v.looseObject(fields);

/** The parts of a file that hold records, in their order, and the shape of these. Fields come out in the schema's order. */
export const PARTS = {
  lists: v.pipe(having({ madeAt: time }), readingListSchema),
  articles: v.pipe(having(timed), savedArticleSchema),
  trash: v.pipe(having({ ...timed, trashedAt: time }), trashedArticleSchema),
} as const;

export type PartName = keyof typeof PARTS;

/** What stands before the parts. */
export const headSchema = v.object({
  format: v.literal(FILE_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
