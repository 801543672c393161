import type { Article } from './article.ts';
import type { Failure } from './failure.ts';

/**
 * What capturing a page gave. A failure does not empty the article: whatever was found stays
 * (title, agency, licence and attachments of a release whose viewer is down).
 */
export interface CaptureResult {
  article: Article;
  failure: Failure | null;
  /** True while viewer pages are still on their way; a later result replaces this one. */
  pending: boolean;
  timings: CaptureTimings;
  /** How the text was found. */
  path: CapturePath;
}

/**
 * By the site's own containers; by the words of an article's page whose containers have other names; by Readability; or
 * in the pages of the document viewer.
 */
export const CAPTURE_PATHS = ['containers', 'words', 'readability', 'viewer'] as const;

export type CapturePath = (typeof CAPTURE_PATHS)[number];

/** Milliseconds; `totalMs` leaves out waiting for the network. */
export interface CaptureTimings {
  totalMs: number;
  steps: Record<string, number>;
}
