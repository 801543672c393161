import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { captureArticle } from '../../../utils/actions/capture-document.ts';
import type { Article } from '../../../utils/article/article.ts';
import type {
  CapturePath,
  CaptureResult,
  CaptureTimings,
} from '../../../utils/article/capture-result.ts';
import type { Failure } from '../../../utils/article/failure.ts';
import type { Fact, Reply, SummarySentence, Term } from '../../../utils/article/summary.ts';
import { summarise } from '../../../utils/summary/summarise.ts';

/** A page as it is to be inspected; `siteDir` holds the files that its address' origin serves, by path. */
export interface PageInput {
  html: string;
  url: string;
  siteDir?: string | undefined;
}

/** What the product makes of a page; see the contract in the README of this folder. */
export interface InspectedPage extends Omit<Article, 'identity'> {
  detected: Article['identity'];
  summary: SummarySentence[];
  facts: Fact[];
  terms: Term[];
  replies: readonly Reply[];
  timings: CaptureTimings;
  path: CapturePath;
  failure?: Failure;
}

/** A `fetch` that answers the page's own origin from a folder and everything else with 404. */
function folderFetch(origin: string, siteDir: string | undefined): typeof fetch {
  return async (input) => {
    const url = new URL(String(input));
    const file =
      siteDir && url.origin === origin ? path.join(siteDir, decodeURI(url.pathname)) : '';
    const inside = siteDir && file.startsWith(path.resolve(siteDir) + path.sep);
    try {
      if (inside) return new Response(await readFile(file));
    } catch {
      // Absent: answered below.
    }
    return new Response('Not Found', { status: 404 });
  };
}

const plain = (html: string): Document =>
  new JSDOM(html, { contentType: 'text/html' }).window.document;

/** Runs the product's core on a page in jsdom, the viewer's frames included. */
export async function inspectPage({ html, url, siteDir }: PageInput): Promise<InspectedPage> {
  const { document } = new JSDOM(html, { url }).window;
  const edges = {
    now: () => performance.now(),
    pause: () => new Promise<void>((resolve) => setTimeout(resolve)),
    fetch: folderFetch(new URL(url).origin, siteDir && path.resolve(siteDir)),
    parse: plain,
  };
  let last: CaptureResult | null = null;
  for await (const result of captureArticle(document, url, edges, new AbortController().signal)) {
    last = result;
  }
  if (!last) throw new Error('capturing gave no result');
  const { identity, ...article } = last.article;
  const summary = summarise(last.article);
  return {
    ...article,
    detected: identity,
    summary: summary.sentences,
    facts: summary.facts,
    terms: summary.terms,
    replies: summary.replies,
    timings: last.timings,
    path: last.path,
    ...(last.failure ? { failure: last.failure } : {}),
  };
}
