import * as v from 'valibot';
import {
  ARTICLE_KINDS,
  type Article,
  type ArticleIdentity,
  REMOVAL_REASONS,
} from '../article/article.ts';
import type { Block } from '../article/block.ts';
import {
  EVIDENCE_PLACES,
  LICENCE_DOUBTS,
  LICENCE_TYPES,
  type LicenceFinding,
} from '../article/licence.ts';

/** The only addresses that the interface may ever make a link of. */
export const webAddressSchema = v.pipe(v.string(), v.regex(/^https?:\/\//iu));

export const identitySchema: v.GenericSchema<unknown, ArticleIdentity> = v.object({
  source: v.literal('korea.kr'),
  kind: v.picklist(ARTICLE_KINDS),
  id: v.pipe(v.string(), v.regex(/^\d{6,9}$/u)),
});

const licenceSchema: v.GenericSchema<unknown, LicenceFinding> = v.object({
  type: v.picklist(LICENCE_TYPES),
  aiTraining: v.boolean(),
  scope: v.picklist(['text', 'unstated']),
  doubt: v.nullable(v.picklist(LICENCE_DOUBTS)),
  evidence: v.array(v.object({ text: v.string(), where: v.picklist(EVIDENCE_PLACES) })),
});

const blockSchema: v.GenericSchema<unknown, Block> = v.variant('type', [
  v.object({
    type: v.picklist(['heading', 'paragraph', 'list', 'footnote']),
    text: v.string(),
    level: v.exactOptional(v.number()),
  }),
  v.object({
    type: v.literal('table'),
    text: v.string(),
    rows: v.array(v.array(v.string())),
  }),
]);

/** A day of the calendar as YYYY-MM-DD, or ''. */
export function isDay(day: string): boolean {
  const date = new Date(day || 0);
  return Number.isFinite(+date) && date.toISOString().startsWith(day);
}

/** A day that no calendar has comes out as none. */
export const daySchema = v.pipe(
  v.string(),
  v.regex(/^(\d{4}-\d{2}-\d{2})?$/u),
  v.transform((day) => (isDay(day) ? day : '')),
);

const headEntries = {
  identity: v.nullable(identitySchema),
  url: webAddressSchema,
  canonicalUrl: webAddressSchema,
  title: v.string(),
  subtitles: v.array(v.string()),
  agency: v.string(),
  publishedDate: daySchema,
  licence: licenceSchema,
};

/** An article as it arrives from a tab, from the background or from the store. Unknown fields are dropped. */
export const articleSchema: v.GenericSchema<unknown, Article> = v.object({
  ...headEntries,
  attachments: v.array(v.object({ name: v.string(), url: webAddressSchema })),
  contacts: v.array(
    v.object({
      department: v.string(),
      role: v.string(),
      name: v.string(),
      phone: v.string(),
    }),
  ),
  where: v.picklist(['page', 'viewer', 'none']),
  blocks: v.array(blockSchema),
  removed: v.array(
    v.object({
      step: v.string(),
      reason: v.picklist(REMOVAL_REASONS),
      text: v.string(),
      back: v.exactOptional(
        v.object({ block: blockSchema, at: v.pipe(v.number(), v.integer()), order: v.number() }),
      ),
    }),
  ),
});
