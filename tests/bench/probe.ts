/** Bundled and run inside the page: the product's own modules beside the two libraries, each timed on the live page. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { captureArticle } from '../../utils/actions/capture-document.ts';
import { detectArticle } from '../../utils/source/detect.ts';
import type { Contender, LargeCapture, Probe } from './contenders.ts';
import { articleBody, grow } from './grow.ts';
import { makeLarge } from './large.ts';

/** Answers with the files given, by path: what the network would bring is there at once. */
function storedFetch(files: Record<string, string>): typeof fetch {
  return (input) => {
    const { pathname } = new URL(String(input), location.href);
    const text = files[pathname];
    return Promise.resolve(new Response(text ?? null, { status: text === undefined ? 404 : 200 }));
  };
}

async function capture(files: Record<string, string>): Promise<void> {
  const edges = {
    now: () => performance.now(),
    pause: () => new Promise<void>((resolve) => setTimeout(resolve)),
    fetch: storedFetch(files),
    parse: (html: string) => new DOMParser().parseFromString(html, 'text/html'),
  };
  const { signal } = new AbortController();
  let last: unknown = null;
  for await (const result of captureArticle(document, location.href, edges, signal)) last = result;
  if (!last) throw new Error('The capture gave nothing.');
}

async function captureLarge(): Promise<LargeCapture> {
  makeLarge(document, articleBody(document));
  const slices: number[] = [];
  const began = performance.now();
  let slice = began;
  const edges = {
    now: () => performance.now(),
    pause: async () => {
      slices.push(performance.now() - slice);
      await new Promise<void>((resolve) => setTimeout(resolve));
      slice = performance.now();
    },
    fetch: storedFetch({}),
    parse: (html: string) => new DOMParser().parseFromString(html, 'text/html'),
  };
  const { signal } = new AbortController();
  let captured = 0;
  let failure: string | null = null;
  for await (const result of captureArticle(document, location.href, edges, signal)) {
    captured = result.article.blocks.reduce((sum, { text }) => sum + text.length, 0);
    failure = result.failure?.kind ?? null;
  }
  slices.push(performance.now() - slice);
  return {
    elements: probe.elements(),
    characters: articleBody(document).textContent?.length ?? 0,
    wallMs: performance.now() - began,
    longestSliceMs: Math.max(...slices),
    captured,
    failure,
  };
}

const contenders: Record<Contender, (files: Record<string, string>) => unknown> = {
  detection: () => detectArticle(document, location.href),
  capture,
  // Both rewrite what they read: they need a clone, as our capture does.
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () =>
    new Defuddle(document.cloneNode(true) as Document, { url: location.href }).parse(),
};

const probe: Probe = {
  async time(contender, files) {
    const began = performance.now();
    await contenders[contender](files);
    return performance.now() - began;
  },
  grow: (times) => grow(document, times),
  large: captureLarge,
  elements: () => document.getElementsByTagName('*').length,
  isArticle: () => detectArticle(document, location.href) !== null,
};

Object.assign(globalThis, { briefclipProbe: probe });
