// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type CaptureEdges,
  captureArticle,
  captureHead,
  capturePage,
} from '../../../../utils/actions/capture-document.ts';
import type { CaptureResult } from '../../../../utils/article/capture-result.ts';

const ADDRESS = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156990001';
const RESULT = '/docViewer/result/2026.07/02/3f0a9c';
const FRAME = `<iframe src="/docViewer/iframe_skin/doc.html?fn=3f0a9c&amp;rs=${RESULT}"></iframe>`;
const FILE = '<div class="filedown"><a href="/common/download.do?fileId=1">숲길.hwpx</a></div>';
const REMARK =
  '<p class="remark">“이 자료는 숲길관리청의 보도자료를 전재하여 제공함을 알려드립니다.”</p>';
const TEXT = '숲길관리청은 올해 낡은 숲길 240곳을 고친다고 13일 밝혔다. '.repeat(5).trim();
const POINTER = '<p>자세한 내용은 첨부파일을 참고하시기 바랍니다.</p>';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const page = (body: string, files = ''): Document =>
  parse(
    `<div class="article_head"><h1>숲길을 고친다</h1><h2>- 섬은 가을에 -</h2><div class="info"><span>2026.07.02</span></div>${files}</div><div class="article_body"><div class="view_cont">${body}${REMARK}</div></div><div class="law_copy_wrap"><img alt="공공누리 공공저작물 자유이용허락 1유형 출처표시"></div>`,
  );

/** The edges with a server that answers viewer pages by their number; a clock that goes one on at each look. */
function edgesWith(
  answer: (page: number, signal: AbortSignal) => string | number | Promise<never>,
) {
  let clock = 0;
  const edges: CaptureEdges = {
    now: () => clock++,
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

describe('capturePage', () => {
  it('reads a page with its head, and leaves the live document as it was', () => {
    const document = page(`<p>${TEXT}</p>${FRAME}<form><input name="a"></form>`, FILE);
    const before = document.documentElement.outerHTML;
    const { result, viewer } = capturePage(document, ADDRESS, () => 0);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(viewer).toBeNull();
    expect(result).toMatchObject({ failure: null, pending: false });
    expect(result.article).toMatchObject({
      identity: { id: '156990001', kind: 'pressRelease' },
      title: '숲길을 고친다',
      subtitles: ['- 섬은 가을에 -'],
      agency: '숲길관리청',
      publishedDate: '2026-07-02',
      licence: { type: 'KOGL-1' },
      attachments: [{ name: '숲길.hwpx' }],
      where: 'page',
      blocks: [{ type: 'paragraph', text: TEXT }],
    });
  });

  it.each([
    ['nothing but the remark', '', FILE, 'attachments-only'],
    ['a pointer to the attachments', POINTER, FILE, 'attachments-only'],
    ['a pointer without attachments', POINTER, '', 'no-article'],
    ['no text at all', '<p>&nbsp;</p>', '', 'no-article'],
  ])('says what is wrong with %s, and keeps the head', (_, body, files, kind) => {
    const { result } = capturePage(page(body, files), ADDRESS, () => 0);
    expect(result.failure?.kind).toBe(kind);
    expect(result.article).toMatchObject({ where: 'none', blocks: [], title: '숲길을 고친다' });
  });

  it('keeps a pointer as a notice', () => {
    const { article } = capturePage(page(POINTER, FILE), ADDRESS, () => 0).result;
    expect(article.removed).toContainEqual({
      step: 'pointer',
      reason: 'notice',
      text: '자세한 내용은 첨부파일을 참고하시기 바랍니다.',
    });
  });

  it('takes a long text that mentions an attachment for a text', () => {
    const body = `<p>${TEXT} 붙임 자료를 참고하면 된다.</p>`;
    expect(capturePage(page(body), ADDRESS, () => 0).result.failure).toBeNull();
  });

  it.each([
    [
      'of another site',
      'https://example.kr/a?b=c#d',
      `<div class="view_cont">${TEXT}</div>${FRAME}`,
    ],
    [
      'that is a list',
      ADDRESS.replace('View', 'List'),
      `<div class="view_cont">${TEXT}</div>${FRAME}`,
    ],
    ['without an article', ADDRESS, '<h1>알림</h1><p>삭제된 글입니다.</p>'],
  ])('reads no article from a page %s', (_, url, html) => {
    const { result, viewer } = capturePage(parse(html), url, () => 0);
    expect(viewer).toBeNull();
    expect(result.failure?.kind).toBe('no-article');
    expect(result.article).toMatchObject({ identity: null, blocks: [], where: 'none' });
    expect(result.article.canonicalUrl).toBe(url.replace('#d', ''));
  });
});

describe('captureHead', () => {
  it('says of a page what capturing it says, and changes nothing', () => {
    const document = page(`<p>${TEXT}</p>`, FILE);
    const before = document.documentElement.outerHTML;
    const head = captureHead(document, ADDRESS);
    expect(capturePage(document, ADDRESS, () => 0).result.article).toMatchObject(head);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

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
