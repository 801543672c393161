import * as v from 'valibot';
import { type Highlight, MARK_COLOURS } from '../article/highlight.ts';
import type { Marks } from '../article/marks.ts';
import { isOrder, type Membership, type ReadingList } from '../article/reading-list.ts';

/** The last moment that a Date can be, in milliseconds since 1970 (ECMA-262, time values). */
export const LAST_TIME = 8.64e15;

/** Milliseconds since 1970. A number that is no moment comes out as the nearest: no page and no file can write it. */
export const timeSchema = v.pipe(
  v.number(),
  v.transform((time) => Math.min(Math.max(time, 0), LAST_TIME)),
);

const colourSchema = v.picklist(MARK_COLOURS);
/** A whole number from 0. */
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Ours are UUIDs; others are taken as long as they are plain. */
const plainIdSchema = v.pipe(v.string(), v.regex(/^[\w.:-]{1,100}$/u));
const orderSchema = v.pipe(v.string(), v.maxLength(500), v.check(isOrder));

export const readingListSchema: v.GenericSchema<unknown, ReadingList> = v.object({
  id: plainIdSchema,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  colour: colourSchema,
  order: orderSchema,
  madeAt: timeSchema,
});

const membershipSchema: v.GenericSchema<unknown, Membership> = v.object({
  list: plainIdSchema,
  order: orderSchema,
});

const placeSchema = v.object({ block: countSchema, start: countSchema, end: countSchema });

export const highlightSchema: v.GenericSchema<unknown, Highlight> = v.object({
  id: plainIdSchema,
  quote: v.pipe(v.string(), v.minLength(1)),
  prefix: v.string(),
  suffix: v.string(),
  place: v.nullable(placeSchema),
  colour: colourSchema,
  note: v.string(),
  madeAt: timeSchema,
});

/** 1 to 50 characters, NFC, no spaces around. */
const tagSchema = v.pipe(v.string(), v.normalize('NFC'), v.trim(), v.minLength(1), v.maxLength(50));

/** Tags come out each once and sorted by code units. */
export const marksSchema: v.GenericSchema<unknown, Marks> = v.object({
  lists: v.array(membershipSchema),
  tags: v.pipe(
    v.array(tagSchema),
    v.transform((tags) => [...new Set(tags)].sort()),
  ),
  starred: v.boolean(),
  readAt: v.nullable(timeSchema),
  note: v.pipe(v.string(), v.maxLength(20_000)),
  highlights: v.array(highlightSchema),
  position: countSchema,
});
