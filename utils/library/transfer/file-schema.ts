import * as v from 'valibot';
import type { SavedArticle } from '../../article/saved-article.ts';
import { readingListSchema } from '../../messaging/marks-schema.ts';
import { savedArticleSchema, trashedArticleSchema } from '../../messaging/saved-article-schema.ts';

/** What the first field of our files says. */
export const FILE_FORMAT = 'briefclip';

/** Of the format that FORMAT.md describes. It rises when an older program could no longer read a file. */
export const FILE_VERSION = 1;

/** The last moment that a Date can be, in milliseconds since 1970 (ECMA-262, time values). */
const LAST_TIME = 8.64e15;

const isTime = (time: number | null): boolean => time === null || (time >= 0 && time <= LAST_TIME);

/** A day of the calendar as YYYY-MM-DD, or ''. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return day === '' || (Number.isFinite(date.getTime()) && date.toISOString().startsWith(day));
}

/** Stricter than what the store is read with: of the reader's own articles none may go missing for its times. */
function hasTimes({ article, savedAt, capturedAt, earlier, marks }: SavedArticle): boolean {
  return (
    [savedAt, capturedAt, marks.readAt].every(isTime) &&
    marks.highlights.every(({ madeAt }) => isTime(madeAt)) &&
    isDay(article.publishedDate) &&
    earlier.every((text) => isTime(text.capturedAt) && isDay(text.article.publishedDate))
  );
}

/** The parts of a file that hold records, in their order, and the shape of these. Fields come out in the schema's order. */
export const PARTS = {
  lists: v.pipe(
    readingListSchema,
    v.check(({ madeAt }) => isTime(madeAt)),
  ),
  articles: v.pipe(
    savedArticleSchema,
    v.check((saved) => hasTimes(saved)),
  ),
  trash: v.pipe(
    trashedArticleSchema,
    v.check((trashed) => hasTimes(trashed) && isTime(trashed.trashedAt)),
  ),
} as const;

export type PartName = keyof typeof PARTS;

/** What stands before the parts. */
export const headSchema = v.object({
  format: v.literal(FILE_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
