import type {
  ArticleIdentity,
  Attachment,
  Contact,
  RemovalReason,
  TextPlace,
} from '../../utils/article/article.ts';
import type { Block } from '../../utils/article/block.ts';
import type { FailureKind } from '../../utils/article/failure.ts';
import type { LicenceFinding } from '../../utils/article/licence.ts';
import type { InspectedPage } from '../tools/inspect/inspect-page.ts';

/** A block as somebody wrote it down: the text always, the type where it is plain, the rows of a table. */
export interface ExpectedBlock {
  type?: Block['type'];
  text: string;
  rows?: string[][];
}

/** What is right for a page. A field, or a part of one, that is left out is not compared. */
export interface ExpectedPage {
  detected: ArticleIdentity | null;
  canonicalUrl?: string;
  title?: string;
  subtitles?: string[];
  agency?: string;
  publishedDate?: string;
  licence?: Partial<Pick<LicenceFinding, 'type' | 'aiTraining' | 'scope' | 'doubt'>>;
  attachments?: Attachment[];
  contacts?: Partial<Contact>[];
  where?: TextPlace;
  blocks?: ExpectedBlock[];
  /** How many things were left out, by reason; a reason that is not named is not compared. */
  removed?: Partial<Record<RemovalReason, number>>;
  failure?: FailureKind | null;
}

export type Field = keyof ExpectedPage;

/** The fields in the order in which a difference is reported: the first wrong one often explains the rest. */
export const FIELDS: readonly Field[] = [
  'detected',
  'canonicalUrl',
  'title',
  'subtitles',
  'agency',
  'publishedDate',
  'licence',
  'attachments',
  'contacts',
  'where',
  'blocks',
  'removed',
  'failure',
];

function countByReason(page: InspectedPage): Partial<Record<RemovalReason, number>> {
  const counts: Partial<Record<RemovalReason, number>> = {};
  for (const { reason } of page.removed ?? []) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

function blockOf(block: Block): ExpectedBlock {
  return block.type === 'table'
    ? { type: 'table', text: block.text, rows: block.rows }
    : { type: block.type, text: block.text };
}

/** Everything of an inspected page that is the same on every run and every machine. */
export function stableFields(page: InspectedPage): ExpectedPage {
  const identity = page.detected;
  if (!identity) return { detected: null };
  return {
    detected: { source: identity.source, kind: identity.kind, id: identity.id },
    canonicalUrl: page.canonicalUrl,
    title: page.title,
    subtitles: page.subtitles,
    agency: page.agency,
    publishedDate: page.publishedDate,
    licence: {
      type: page.licence.type,
      aiTraining: page.licence.aiTraining,
      scope: page.licence.scope,
      doubt: page.licence.doubt,
    },
    attachments: page.attachments.map(({ name, url }) => ({ name, url })),
    contacts: page.contacts.map(({ department, role, name, phone }) => ({
      department,
      role,
      name,
      phone,
    })),
    where: page.where,
    blocks: page.blocks.map(blockOf),
    removed: countByReason(page),
    failure: page.failure?.kind ?? null,
  };
}

/** The part of `actual` that `expected` speaks about: keys that it leaves out are dropped, lists keep their length. */
export function inTheTermsOf(expected: unknown, actual: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(actual))
    return actual.map((item, index) =>
      index < expected.length ? inTheTermsOf(expected[index], item) : item,
    );
  if (!isRecord(expected) || !isRecord(actual)) return actual;
  return Object.fromEntries(
    Object.keys(expected).map((key) => [key, inTheTermsOf(expected[key], actual[key])]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
