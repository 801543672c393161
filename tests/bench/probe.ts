/** Bundled and run inside the page: the product's own modules beside the two libraries, each timed on the live page. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { captureArticle } from '../../utils/actions/capture-document.ts';
import { detectArticle } from '../../utils/source/detect.ts';
import type { Contender, Probe } from './contenders.ts';
import { grow } from './grow.ts';

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

const contenders: Record<Contender, (files: Record<string, string>) => unknown> = {
  detection: () => detectArticle(document, location.href),
  capture,
  // Readability rewrites what it reads: it needs a clone, as our capture does.
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () => new Defuddle(document, { url: location.href }).parse(),
};

const probe: Probe = {
  async time(contender, files) {
    const began = performance.now();
    await contenders[contender](files);
    return performance.now() - began;
  },
  grow: (times) => grow(document, times),
  elements: () => document.getElementsByTagName('*').length,
  isArticle: () => detectArticle(document, location.href) !== null,
};

Object.assign(globalThis, { briefclipProbe: probe });
