import type { Block } from './block.ts';
import type { LicenceFinding } from './licence.ts';

/** What korea.kr calls the sections whose pages are articles (보도자료, 정책뉴스, 사실은 이렇습니다 …). */
export const ARTICLE_KINDS = [
  'pressRelease',
  'policyNews',
  'actually',
  'policyBriefing',
  'speech',
  'stateCouncil',
  'reporter',
  'column',
  'focus',
  'media',
] as const;

export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** Which briefing a page is. `id` is korea.kr's newsId (6 to 9 digits), the same on www, m and every old address. */
export interface ArticleIdentity {
  source: 'korea.kr';
  kind: ArticleKind;
  id: string;
}

/** A file that the ministry attached. It belongs to the ministry; the page's licence does not cover it. */
export interface Attachment {
  name: string;
  /** Absolute http(s) address. */
  url: string;
}

/** Somebody the release names for questions. Other people's data: kept out of credits and exports unless asked for. */
export interface Contact {
  department: string;
  /** As the page words it: 책임자, 담당자, 과장 … or '' where it says none. */
  role: string;
  name: string;
  phone: string;
}

/** One thing that was left out of the text, and why. */
export interface Removal {
  /** Name of the extraction step that took it out. */
  step: string;
  /** Why, as a key that the interface has words for: `second-copy`, `navigation` … */
  reason: RemovalReason;
  text: string;
  /** What it was and where it goes back; absent where there is nothing that could be put back. */
  back?: RemovedBlock;
}

/** A block that was left out, and its place. */
export interface RemovedBlock {
  block: Block;
  /** The index in `blocks` before which it stood. */
  at: number;
  /** Its place among everything that the page showed; tells the order of removals with the same `at`. */
  order: number;
}

export const REMOVAL_REASONS = [
  'second-copy',
  'repeated-title',
  'letterhead',
  'caption',
  'contact',
  'notice',
  'navigation',
  'hidden',
  'picture-noise',
  'not-text',
] as const;

export type RemovalReason = (typeof REMOVAL_REASONS)[number];

/** Where the text stood: in the page, in the document viewer's frames, or in neither (attachments only). */
export type TextPlace = 'page' | 'viewer' | 'none';

/** What a page's head says about its article, without the text: enough for a credit line. */
export interface ArticleHead {
  /** null on a page of no known template. */
  identity: ArticleIdentity | null;
  /** The page's own address. */
  url: string;
  /** The address to credit: www.korea.kr with newsId alone; the page's own without its hash where identity is null. */
  canonicalUrl: string;
  title: string;
  /** 부제: the head's own lines, as the ministry wrote them. */
  subtitles: string[];
  /** The name on the page, '' where it gives none. */
  agency: string;
  /** YYYY-MM-DD, '' where the page gives none. */
  publishedDate: string;
  licence: LicenceFinding;
}

/** A captured article: plain data, safe to send, store and export. No field holds HTML. */
export interface Article extends ArticleHead {
  attachments: Attachment[];
  contacts: Contact[];
  where: TextPlace;
  blocks: Block[];
  removed: Removal[];
}
