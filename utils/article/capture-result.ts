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
}

/** Milliseconds; `totalMs` leaves out waiting for the network. */
export interface CaptureTimings {
  totalMs: number;
  steps: Record<string, number>;
}
