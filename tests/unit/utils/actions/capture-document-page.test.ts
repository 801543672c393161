// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { capturePage } from '../../../../utils/actions/capture-document.ts';
import { captureHead } from '../../../../utils/actions/capture-head.ts';
import { finish } from '../../../../utils/extraction/work.ts';
import { traceOf } from '../../../support/factories/draft.ts';
import {
  ADDRESS,
  FILE,
  FRAME,
  POINTER,
  page,
  parse,
  TEXT,
} from '../../../support/factories/page.ts';

const clock = { now: () => 0, late: () => false };
const capture = (document: Document, url: string) => finish(capturePage(document, url, clock));

describe('capturePage', () => {
  it('reads a page with its head, and leaves the live document as it was', () => {
    const document = page(`<p>${TEXT}</p>${FRAME}<form><input name="a"></form>`, FILE);
    const before = document.documentElement.outerHTML;
    const { result, viewer } = capture(document, ADDRESS);
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
    const { result } = capture(page(body, files), ADDRESS);
    expect(result.failure?.kind).toBe(kind);
    expect(result.article).toMatchObject({ where: 'none', blocks: [], title: '숲길을 고친다' });
  });

  it('keeps a pointer as a notice', () => {
    const { article } = capture(page(POINTER, FILE), ADDRESS).result;
    expect(traceOf(article)).toContainEqual({
      step: 'pointer',
      reason: 'notice',
      text: '자세한 내용은 첨부파일을 참고하시기 바랍니다.',
    });
  });

  it('takes a long text that mentions an attachment for a text', () => {
    const body = `<p>${TEXT} 붙임 자료를 참고하면 된다.</p>`;
    expect(capture(page(body), ADDRESS).result.failure).toBeNull();
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
    const { result, viewer } = capture(parse(html), url);
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
    expect(capture(document, ADDRESS).result.article).toMatchObject(head);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
