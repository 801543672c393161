import type { Article, ArticleHead } from '../article/article.ts';
import type { CapturePath, CaptureResult, CaptureTimings } from '../article/capture-result.ts';
import type { Failure } from '../article/failure.ts';
import { clonePage, dropShadowingNames } from '../extraction/clone-page.ts';
import { type Draft, type DraftBlock, dropBlocks, placeRemovals } from '../extraction/draft.ts';
import { extractPage, extractUnknownPage, type PageText } from '../extraction/extract-page.ts';
import { extractViewer, readViewerPage } from '../extraction/extract-viewer.ts';
import { fetchViewerPages } from '../extraction/fetch-viewer.ts';
import { findViewer, type ViewerDocument } from '../extraction/viewer.ts';
import { type Clock, makePace, type Pace, type Work } from '../extraction/work.ts';
import { readAttachments } from '../source/attachments.ts';
import { isSite } from '../source/identify.ts';
import { captureHead } from './capture-head.ts';

/** How long the viewer may take before what has arrived must do. */
const VIEWER_MS = 10_000;
/** While the viewer's pages arrive, a fuller result is given no more often than this. */
const UPDATE_MS = 150;
/** The page's thread is held no longer than this at a time, and reading it ends after the second. */
const PACE = { sliceMs: 20, limitMs: 3000 };
/** Page text shorter than this is no article beside a viewer: a pointer to it. */
const MIN_TEXT = 100;
/** What Readability finds on a page of no known template is an article from this many characters on. */
const MIN_UNKNOWN_TEXT = 250;
/** A line that only points to the attachments: "자세한 내용은 첨부파일을 참고하시기 바랍니다." */
const POINTER = /(?:첨부|붙임)\S*\s*(?:파일|자료|문서)?\S*\s*.{0,12}(?:참고|참조|확인)/;

const NOTHING: PageText = { draft: { blocks: [], removed: [], contacts: [] }, path: 'words' };

/** What capturing needs of the world around it. */
export interface CaptureEdges {
  /** Milliseconds that only grow. */
  now: () => number;
  /** Lets the page live for a moment. */
  pause: () => Promise<void>;
  fetch: typeof fetch;
  /** Parses HTML into a document that runs nothing and loads nothing. */
  parse: (html: string) => Document;
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

function failureWithoutText(article: Article, isEmpty: boolean): Failure {
  if (article.identity && article.attachments.length) {
    return { kind: 'attachments-only', message: 'The text is only in the attachments.' };
  }
  return article.identity && isEmpty
    ? { kind: 'empty-page', message: 'The page is empty.' }
    : { kind: 'no-article', message: 'The page holds no article.' };
}

/** The text of a page: of an article on korea.kr, or of whatever article stands on another site. */
function* textOf(
  clone: Document,
  head: ArticleHead,
  clock: Clock,
  steps: Record<string, number>,
): Work<PageText> {
  if (head.identity) return yield* extractPage(clone, head, clock, steps);
  if (isSite(head.url)) return NOTHING;
  const found = yield* extractUnknownPage(clone, clock, steps);
  return textLength(found.draft) < MIN_UNKNOWN_TEXT ? NOTHING : found;
}

/** Captures what stands in the page itself, on a clone of it: the live page is only read. */
export function* capturePage(document: Document, url: string, clock: Clock): Work<PageCapture> {
  const began = clock.now();
  const steps: Record<string, number> = {};
  const clone = clonePage(document);
  steps.clone = clock.now() - began;
  yield;
  const head = captureHead(clone, url);
  steps.head = clock.now() - began - steps.clone;
  yield;
  const attachments = readAttachments(clone, url);
  const viewer = head.identity ? findViewer(clone, url) : null;
  const { draft: found, path } = yield* textOf(clone, head, clock, steps);
  const pointer = isPointer(found);
  // A pointer's lines are a notice, and the interface has better words for it.
  const draft = pointer ? dropBlocks(found, 'pointer', () => 'notice') : found;
  const article: Article = { ...articleOf(head, draft, pointer ? 'none' : 'page'), attachments };
  const pending = viewer !== null && textLength(draft) < MIN_TEXT;
  let failure: Failure | null = null;
  if (clock.late())
    failure = { kind: 'page-late', message: 'The page was too long to read whole.' };
  else if (pointer && !pending)
    failure = failureWithoutText(article, !document.body?.textContent?.trim());
  const timings = { totalMs: clock.now() - began, steps };
  const result = { article, failure, pending, timings, path };
  return { result, viewer: pending ? viewer : null };
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

/** The capture with what its viewer's pages say so far. */
function* mergeViewer(
  { article: page, path, failure }: CaptureResult,
  pages: readonly DraftBlock[][],
  clock: Clock,
  timings: CaptureTimings,
): Work<CaptureResult> {
  const began = clock.now();
  const steps = { ...timings.steps };
  const draft = yield* extractViewer(pages, page, clock, steps);
  const spent = { totalMs: timings.totalMs + clock.now() - began, steps };
  if (!draft.blocks.length) {
    return { article: page, failure, pending: true, timings: spent, path };
  }
  const { attachments } = page;
  const article = { ...articleOf(page, draft, 'viewer'), attachments };
  // What the page left out has no place in the viewer's text.
  article.removed.unshift(...page.removed.map(({ back: _, ...removal }) => removal));
  const viewer: CapturePath = 'viewer';
  return { article, failure: null, pending: true, timings: spent, path: viewer };
}

/**
 * Captures a page and the viewer frames in it, giving a result at once and fuller ones as the viewer's pages arrive; the
 * last has `pending` false. Ends early, without another result, when the signal aborts.
 */
export async function* captureArticle(
  document: Document,
  url: string,
  edges: CaptureEdges,
  signal: AbortSignal,
): AsyncGenerator<CaptureResult> {
  const pace = makePace(edges.now, edges.pause, PACE);
  const { result, viewer } = await pace.inSlices(capturePage(document, url, pace));
  yield result;
  if (viewer && !signal.aborted) yield* captureViewer(result, viewer, edges, pace, signal);
}

async function* captureViewer(
  result: CaptureResult,
  viewer: ViewerDocument,
  edges: CaptureEdges,
  pace: Pace,
  signal: AbortSignal,
): AsyncGenerator<CaptureResult> {
  const deadline = AbortSignal.timeout(VIEWER_MS);
  // Waiting for the network is no work, so the viewer's text has no other limit than the deadline.
  const clock = { now: pace.now, late: () => false };
  const pages: DraftBlock[][] = [];
  let latest: CaptureResult = { ...result, timings: { ...result.timings } };
  let told = Number.NEGATIVE_INFINITY;
  const merge = async (): Promise<void> => {
    latest = await pace.inSlices(mergeViewer(result, pages, clock, latest.timings));
  };

  let error: unknown = null;
  try {
    const both = AbortSignal.any([signal, deadline]);
    for await (const html of fetchViewerPages(viewer, edges.fetch, both)) {
      const began = edges.now();
      pages.push(readViewerPage(dropShadowingNames(edges.parse(html))));
      const totalMs = latest.timings.totalMs + edges.now() - began;
      latest = { ...latest, timings: { ...latest.timings, totalMs } };
      if (edges.now() - told < UPDATE_MS) continue;
      told = edges.now();
      await merge();
      yield latest;
      if (signal.aborted) return;
    }
  } catch (reason) {
    error = reason;
  }
  if (signal.aborted) return;
  await merge();
  const late = error !== null && deadline.aborted;
  const textless = !latest.article.blocks.length;
  const failure =
    viewerFailure(error, late, pages.length) ??
    (textless ? failureWithoutText(latest.article, false) : null);
  yield { ...latest, failure, pending: false };
}
