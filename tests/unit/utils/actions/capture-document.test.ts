// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CaptureEdges, captureArticle } from '../../../../utils/actions/capture-document.ts';
import type { CaptureResult } from '../../../../utils/article/capture-result.ts';
import {
  ADDRESS,
  FILE,
  FRAME,
  POINTER,
  page,
  parse,
  TEXT,
} from '../../../support/factories/page.ts';

/** The edges with a server that answers viewer pages by their number; a clock that goes on at each look. */
function edgesWith(
  answer: (page: number, signal: AbortSignal) => string | number | Promise<never>,
) {
  let clock = 0;
  const edges: CaptureEdges = {
    now: () => (clock += 50),
    pause: () => Promise.resolve(),
    parse,
    fetch: (async (input: RequestInfo | URL, init: RequestInit = {}) => {
      const number = Number(/(\d+)\.html$/.exec(String(input))?.[1]);
      const given = await answer(number, init.signal ?? new AbortController().signal);
      return typeof given === 'string' ? new Response(given) : new Response('', { status: given });
    }) as typeof fetch,
  };
  return edges;
}

async function collect(
  document: Document,
  edges: CaptureEdges,
  signal = new AbortController().signal,
): Promise<CaptureResult[]> {
  const results: CaptureResult[] = [];
  for await (const result of captureArticle(document, ADDRESS, edges, signal)) results.push(result);
  return results;
}

const textsOf = ({ article }: CaptureResult): string[] => article.blocks.map(({ text }) => text);
const viewerPage = (number: number): string => `<p>${number}쪽: ${TEXT}</p>`;
const hangs = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

describe('captureArticle', () => {
  afterEach(() => vi.restoreAllMocks());

  it('gives a page with text at once, and never asks its viewer', async () => {
    const edges = edgesWith(() => {
      throw new Error('asked');
    });
    const results = await collect(page(`<p>${TEXT}</p>${FRAME}`), edges);
    expect(results).toMatchObject([{ pending: false, failure: null, article: { where: 'page' } }]);
  });

  it('gives a fuller result with each viewer page, the last one not pending', async () => {
    const document = page(FRAME, FILE);
    const before = document.documentElement.outerHTML;
    const results = await collect(
      document,
      edgesWith((n) => (n <= 3 ? viewerPage(n) : 404)),
    );
    expect(results.map(({ pending }) => pending)).toEqual([true, true, true, true, false]);
    expect(results.map(({ failure }) => failure)).toEqual(results.map(() => null));
    expect(results.map(({ article }) => article.blocks.length)).toEqual([0, 1, 2, 3, 3]);
    expect(results.map(({ article }) => article.where)).toEqual([
      'none',
      ...Array(4).fill('viewer'),
    ]);
    expect(results.at(-1)?.article).toMatchObject({
      attachments: [{ name: '숲길.hwpx' }],
      licence: { type: 'KOGL-1' },
    });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('puts the viewer in the place of a pointer', async () => {
    const results = await collect(
      page(POINTER + FRAME, FILE),
      edgesWith((n) => (n > 1 ? 404 : viewerPage(n))),
    );
    expect(results[0]).toMatchObject({ pending: true, failure: null, article: { blocks: [] } });
    expect(results.at(-1)?.article.where).toBe('viewer');
    expect(results.at(-1)?.article.removed).toContainEqual(
      expect.objectContaining({ step: 'pointer' }),
    );
  });

  it('never changes a result that it gave, and counts its time up', async () => {
    const given: string[] = [];
    const results: CaptureResult[] = [];
    const edges = edgesWith((n) => (n <= 2 ? viewerPage(n) : 404));
    for await (const result of captureArticle(
      page(FRAME),
      ADDRESS,
      edges,
      new AbortController().signal,
    )) {
      results.push(result);
      given.push(JSON.stringify(result));
    }
    expect(results.map((result) => JSON.stringify(result))).toEqual(given);
    const spent = results.map(({ timings }) => timings.totalMs);
    expect(spent).toEqual([...spent].sort((a, b) => a - b));
    expect(new Set(spent).size).toBe(spent.length);
  });

  it.each<readonly [string, (page: number) => string | number]>([
    ['has no page', () => 404],
    ['answers with an error', () => 500],
    [
      'cannot be reached',
      () => {
        throw new TypeError('Failed to fetch');
      },
    ],
  ])('says that the viewer is unreachable when it %s', async (_, answer) => {
    const results = await collect(page(FRAME, FILE), edgesWith(answer));
    expect(results.map(({ pending }) => pending)).toEqual([true, false]);
    expect(results.at(-1)).toMatchObject({
      failure: { kind: 'viewer-unreachable' },
      article: { where: 'none', title: '숲길을 고친다', attachments: [{ name: '숲길.hwpx' }] },
    });
  });

  it('keeps the pages that came before the network failed', async () => {
    const edges = edgesWith((n) => {
      if (n === 3) throw new TypeError('Failed to fetch');
      return viewerPage(n);
    });
    const last = (await collect(page(FRAME), edges)).at(-1);
    expect(last).toMatchObject({ pending: false, failure: { kind: 'viewer-unreachable' } });
    expect(last && textsOf(last)).toHaveLength(2);
  });

  it('keeps a short text of the page where the viewer fails', async () => {
    const last = (
      await collect(
        page(`<p>짧은 글이다.</p>${FRAME}`),
        edgesWith(() => 404),
      )
    ).at(-1);
    expect(last).toMatchObject({
      failure: { kind: 'viewer-unreachable' },
      article: { where: 'page' },
    });
    expect(last && textsOf(last)).toEqual(['짧은 글이다.']);
  });

  it('says that the text is in the attachments where the viewer shows pictures only', async () => {
    const edges = edgesWith((n) => (n === 1 ? '<p><img alt="그림입니다."></p>' : 404));
    const last = (await collect(page(FRAME, FILE), edges)).at(-1);
    expect(last).toMatchObject({ pending: false, failure: { kind: 'attachments-only' } });
  });

  it('gives what had arrived when the viewer takes longer than its time', async () => {
    const deadline = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(deadline.signal);
    const results: CaptureResult[] = [];
    const edges = edgesWith((n, signal) => (n <= 2 ? viewerPage(n) : hangs(signal)));
    const { signal } = new AbortController();
    for await (const result of captureArticle(page(FRAME), ADDRESS, edges, signal)) {
      results.push(result);
      if (result.article.blocks.length === 2 && result.pending) {
        queueMicrotask(() => deadline.abort(new DOMException('late', 'TimeoutError')));
      }
    }
    expect(timeout).toHaveBeenCalledWith(10_000);
    expect(results.at(-1)).toMatchObject({ pending: false, failure: { kind: 'viewer-late' } });
    expect(results.at(-1)?.article.blocks).toHaveLength(2);
  });

  it.each([
    ['before anything', 0, 1],
    ['while the first page is on its way', 1, 1],
    ['while the second page is on its way', 2, 2],
    ['while more pages are there already', 3, 3],
  ])('ends without another result when asked to %s', async (_, after, count) => {
    const asked = new AbortController();
    if (after === 0) asked.abort();
    const edges = edgesWith((n, signal) => {
      if (after === 1) {
        queueMicrotask(() => asked.abort());
        return hangs(signal);
      }
      return n <= 4 ? viewerPage(n) : 404;
    });
    const results: CaptureResult[] = [];
    for await (const result of captureArticle(page(FRAME), ADDRESS, edges, asked.signal)) {
      results.push(result);
      if (results.length === after) asked.abort();
    }
    expect(results).toHaveLength(count);
  });
});
