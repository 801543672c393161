import type { Article, ArticleHead } from '../article/article.ts';
import type { CaptureResult } from '../article/capture-result.ts';
import type { Failure } from '../article/failure.ts';
import { clonePage, dropShadowingNames } from '../extraction/clone-page.ts';
import { type Draft, type DraftBlock, dropBlocks, placeRemovals } from '../extraction/draft.ts';
import { extractPage } from '../extraction/extract-page.ts';
import { extractViewer, readViewerPage } from '../extraction/extract-viewer.ts';
import { fetchViewerPages } from '../extraction/fetch-viewer.ts';
import { findViewer, type ViewerDocument } from '../extraction/viewer.ts';
import { readLicence } from '../licence/read-licence.ts';
import { readAttachments } from '../source/attachments.ts';
import { detectArticle } from '../source/detect.ts';
import { readAgency, readDate, readSubtitles } from '../source/head-fields.ts';
import { findHeadline } from '../source/headline.ts';
import { canonicalUrl } from '../source/identify.ts';
import { readLinkedArticle } from '../source/linked-data.ts';

/** How long the viewer may take before what has arrived must do. */
const VIEWER_MS = 10_000;
/** Page text shorter than this is no article beside a viewer: a pointer to it. */
const MIN_TEXT = 100;
/** A line that only points to the attachments: "자세한 내용은 첨부파일을 참고하시기 바랍니다." */
const POINTER = /(?:첨부|붙임)\S*\s*(?:파일|자료|문서)?\S*\s*.{0,12}(?:참고|참조|확인)/;

/** What capturing needs of the world around it. */
export interface CaptureEdges {
  /** Milliseconds that only grow. */
  now: () => number;
  fetch: typeof fetch;
  /** Parses HTML into a document that runs nothing and loads nothing. */
  parse: (html: string) => Document;
}

/** What a page's head says about its article: enough for a credit line. Reads only. */
export function captureHead(document: Document, url: string): ArticleHead {
  const identity = detectArticle(document, url);
  const linked = readLinkedArticle(document);
  const headline = findHeadline(document, linked);
  return {
    identity,
    url,
    canonicalUrl: canonicalUrl(identity, url),
    title: headline.title,
    subtitles: readSubtitles(headline),
    agency: readAgency(document, headline, linked),
    publishedDate: readDate(document, headline, linked),
    licence: readLicence(document),
  };
}

/** A page's capture before its viewer was read, and the viewer that still is to be. */
interface PageCapture {
  result: CaptureResult;
  viewer: ViewerDocument | null;
}

const textLength = (draft: Draft): number =>
  draft.blocks.reduce((sum, { block }) => sum + block.text.length, 0);

/** Page text that is no text: nothing, or a line that points to the attachments. */
function isPointer(draft: Draft): boolean {
  const length = textLength(draft);
  return (
    length === 0 ||
    (length < MIN_TEXT && draft.blocks.every(({ block }) => POINTER.test(block.text)))
  );
}

function articleOf(
  head: ArticleHead,
  draft: Draft,
  where: Article['where'],
): Omit<Article, 'attachments'> {
  return {
    ...head,
    contacts: draft.contacts,
    where,
    blocks: draft.blocks.map(({ block }) => block),
    removed: placeRemovals(draft),
  };
}

/** A pointer's lines as removals: they are notices, and the interface has better words. */
function withoutPointer(draft: Draft): Draft {
  return dropBlocks(draft, 'pointer', () => 'notice');
}

function failureWithoutText(document: Document, article: Article): Failure {
  if (!article.identity) return { kind: 'no-article', message: 'The page holds no briefing.' };
  if (article.attachments.length) {
    return { kind: 'attachments-only', message: 'The text is only in the attachments.' };
  }
  return document.body?.textContent?.trim()
    ? { kind: 'no-article', message: 'No text was found on the page.' }
    : { kind: 'empty-page', message: 'The page is empty.' };
}

/**
 * Captures what stands in the page itself, on a clone of it: the live page is only read. Synchronous.
 */
export function capturePage(document: Document, url: string, now: () => number): PageCapture {
  const began = now();
  const steps: Record<string, number> = {};
  const clone = clonePage(document);
  steps.clone = now() - began;
  const head = captureHead(clone, url);
  steps.head = now() - began - steps.clone;
  const attachments = readAttachments(clone, url);
  const viewer = head.identity ? findViewer(clone, url) : null;
  const found: Draft = head.identity
    ? extractPage(clone, head, now, steps)
    : { blocks: [], removed: [], contacts: [] };
  const pointer = isPointer(found);
  const draft = pointer ? withoutPointer(found) : found;
  const article: Article = { ...articleOf(head, draft, pointer ? 'none' : 'page'), attachments };
  const pending = viewer !== null && textLength(draft) < MIN_TEXT;
  const failure = pointer && !pending ? failureWithoutText(document, article) : null;
  const timings = { totalMs: now() - began, steps };
  return { result: { article, failure, pending, timings }, viewer: pending ? viewer : null };
}

/** Why reading the viewer ended, as an expected failure; null where it was read to its end. */
function viewerFailure(error: unknown, late: boolean, pages: number): Failure | null {
  if (late)
    return { kind: 'viewer-late', message: `The viewer was too slow after ${pages} pages.` };
  if (error || !pages) {
    return { kind: 'viewer-unreachable', message: `The viewer failed after ${pages} pages.` };
  }
  return null;
}

/**
 * Captures a page and the viewer frames in it, giving a result at once and a fuller one as each viewer page arrives;
 * the last has `pending` false. Ends early, without another result, when the signal aborts.
 */
export async function* captureArticle(
  document: Document,
  url: string,
  edges: CaptureEdges,
  signal: AbortSignal,
): AsyncGenerator<CaptureResult> {
  const { result, viewer } = capturePage(document, url, edges.now);
  yield result;
  if (!viewer || signal.aborted) return;

  const deadline = AbortSignal.timeout(VIEWER_MS);
  const timings = { totalMs: result.timings.totalMs, steps: { ...result.timings.steps } };
  const pages: DraftBlock[][] = [];
  const merged = (failure: Failure | null, pending: boolean): CaptureResult => {
    const began = edges.now();
    const draft = extractViewer(pages, result.article, edges.now, timings.steps);
    timings.totalMs += edges.now() - began;
    const spent = { totalMs: timings.totalMs, steps: { ...timings.steps } };
    if (!draft.blocks.length) return { ...result, failure, pending, timings: spent };
    const article = {
      ...articleOf(result.article, draft, 'viewer'),
      attachments: result.article.attachments,
    };
    article.removed.unshift(...result.article.removed);
    return { article, failure, pending, timings: spent };
  };

  let error: unknown = null;
  try {
    const both = AbortSignal.any([signal, deadline]);
    for await (const html of fetchViewerPages(viewer, edges.fetch, both)) {
      const began = edges.now();
      pages.push(readViewerPage(dropShadowingNames(edges.parse(html))));
      timings.totalMs += edges.now() - began;
      yield merged(null, true);
      if (signal.aborted) return;
    }
  } catch (reason) {
    if (signal.aborted) return;
    error = reason;
  }
  if (signal.aborted) return;
  const late = error !== null && deadline.aborted;
  const last = merged(viewerFailure(error, late, pages.length), false);
  const textless = !last.failure && !last.article.blocks.length;
  yield textless ? { ...last, failure: failureWithoutText(document, last.article) } : last;
}
