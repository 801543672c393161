import { describe, expect, it } from 'vitest';
import { fetchViewerPages } from '../../../../utils/extraction/fetch-viewer.ts';

const BASE = 'https://www.korea.kr/docViewer/result/a/b.files/';
const never = new AbortController().signal;

/** A server that answers by page number: a text, a status, or a promise of one. */
type Answer = string | number | Error | Promise<Response> | Response;

function server(answer: (page: number) => Answer) {
  const asked: number[] = [];
  const fetcher = (async (input: RequestInfo | URL, init?: RequestInit) => {
    const [, page = ''] = /^https:.*\.files\/(\d+)\.html$/.exec(String(input)) ?? [];
    asked.push(Number(page));
    init?.signal?.throwIfAborted();
    const given = answer(Number(page));
    if (given instanceof Error) throw given;
    if (typeof given === 'string') return new Response(given);
    return typeof given === 'number' ? new Response('', { status: given }) : given;
  }) as typeof fetch;
  return { asked, fetcher };
}

async function collect(pages: AsyncGenerator<string>, into: string[] = []): Promise<string[]> {
  for await (const page of pages) into.push(page);
  return into;
}

const answeredBy = (url: string): Response => {
  const response = new Response('다른 곳');
  Object.defineProperty(response, 'url', { value: url });
  return response;
};

describe('fetchViewerPages', () => {
  it.each([0, 1, 2, 5, 6, 11])('gives all of %i pages in order', async (count) => {
    const { fetcher } = server((page) => (page <= count ? `쪽 ${page}` : 404));
    expect(await collect(fetchViewerPages({ base: BASE }, fetcher, never))).toEqual(
      Array.from({ length: count }, (_, i) => `쪽 ${i + 1}`),
    );
  });

  it('gives them in order whichever answers first', async () => {
    const late: (() => void)[] = [];
    const { fetcher } = server((page) => {
      if (page > 5) return 404;
      if (page === 1) return '1';
      return new Promise((resolve) => {
        late.unshift(() => resolve(new Response(`${page}`)));
        if (page === 5) for (const answer of late) queueMicrotask(answer);
      });
    });
    expect(await collect(fetchViewerPages({ base: BASE }, fetcher, never))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });

  it('asks for no page behind those that were under way with the first missing one', async () => {
    const { fetcher, asked } = server((page) => (page < 3 ? `${page}` : 404));
    expect(await collect(fetchViewerPages({ base: BASE }, fetcher, never))).toEqual(['1', '2']);
    expect(Math.max(...asked)).toBeLessThanOrEqual(5);
  });

  it('tells of a page that is missing in the middle, behind the pages before it', async () => {
    const { fetcher } = server((page) => (page === 3 ? 404 : `${page}`));
    const got: string[] = [];
    const pages = collect(fetchViewerPages({ base: BASE }, fetcher, never), got);
    await expect(pages).rejects.toThrow(/missing in the middle/);
    expect(got).toEqual(['1', '2']);
  });

  it('asks for the first page alone, then for a few at a time', async () => {
    const { fetcher, asked } = server(() => '쪽');
    const pages = fetchViewerPages({ base: BASE }, fetcher, never);
    await pages.next();
    expect(asked).toEqual([1]);
    await pages.next();
    expect(asked).toEqual([1, 2, 3, 4, 5]);
    await pages.return(undefined);
  });

  it.each([404, 403, 500, 503])('takes status %i for a missing page', async (status) => {
    const { fetcher } = server((page) => (page === 1 ? '1' : status));
    expect(await collect(fetchViewerPages({ base: BASE }, fetcher, never))).toEqual(['1']);
  });

  it.each([
    ['another page', 'https://www.korea.kr/error.html'],
    ['another host', `${BASE.replace('www.korea.kr', 'evil.test')}2.html`],
  ])('takes an answer from %s for a missing page', async (_, url) => {
    const { fetcher } = server((page) => (page === 1 ? '1' : answeredBy(url)));
    expect(await collect(fetchViewerPages({ base: BASE }, fetcher, never))).toEqual(['1']);
  });

  it('takes an answer from the address itself', async () => {
    const { fetcher } = server((page) => (page === 1 ? answeredBy(`${BASE}1.html`) : 404));
    expect(await collect(fetchViewerPages({ base: BASE }, fetcher, never))).toEqual(['다른 곳']);
  });

  it('comes to an end on a server that has every page', async () => {
    const { fetcher } = server(() => '쪽');
    const pages = await collect(fetchViewerPages({ base: BASE }, fetcher, never));
    expect(pages.length).toBeGreaterThanOrEqual(300);
  });

  it('throws what the network throws, behind the pages that had arrived', async () => {
    const down = new TypeError('Failed to fetch');
    const { fetcher } = server((page) => (page === 4 ? down : `${page}`));
    const got: string[] = [];
    await expect(collect(fetchViewerPages({ base: BASE }, fetcher, never), got)).rejects.toBe(down);
    expect(got).toEqual(['1', '2', '3']);
  });

  it('does not mind a failure behind the end', async () => {
    const { fetcher } = server((page) =>
      page === 4 ? new TypeError('down') : page > 2 ? 404 : '쪽',
    );
    expect(await collect(fetchViewerPages({ base: BASE }, fetcher, never))).toHaveLength(2);
  });

  it('gives what had arrived when the signal aborts while a page is on its way', async () => {
    const control = new AbortController();
    const { fetcher } = server((page) =>
      page < 4
        ? `${page}`
        : new Promise((_, reject) => {
            control.signal.addEventListener('abort', () => reject(control.signal.reason));
          }),
    );
    const got: string[] = [];
    const reading = (async () => {
      for await (const page of fetchViewerPages({ base: BASE }, fetcher, control.signal)) {
        got.push(page);
        if (page === '3') queueMicrotask(() => control.abort(new Error('enough')));
      }
    })();
    await expect(reading).rejects.toThrow('enough');
    expect(got).toEqual(['1', '2', '3']);
  });

  it('hands the signal on, and sends no cookies elsewhere', async () => {
    const control = new AbortController();
    const seen: RequestInit[] = [];
    const fetcher = (async (_: unknown, init: RequestInit = {}) => {
      seen.push(init);
      return new Response('', { status: 404 });
    }) as typeof fetch;
    await collect(fetchViewerPages({ base: BASE }, fetcher, control.signal));
    expect(seen).toEqual([{ signal: control.signal, credentials: 'same-origin' }]);
  });
});
