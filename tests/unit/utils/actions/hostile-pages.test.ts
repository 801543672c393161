// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { captureArticle } from '../../../../utils/actions/capture-document.ts';
import type { CaptureResult } from '../../../../utils/article/capture-result.ts';
import { ADDRESS, page, TEXT } from '../../../support/factories/page.ts';

const ran = globalThis as { briefclipWasHere?: boolean };

async function capture(document: Document): Promise<CaptureResult> {
  const edges = {
    now: () => performance.now(),
    pause: () => Promise.resolve(),
    fetch: async () => {
      throw new Error('nothing may be fetched');
    },
    parse: (html: string) => new DOMParser().parseFromString(html, 'text/html'),
  };
  let last: CaptureResult | undefined;
  const { signal } = new AbortController();
  for await (const result of captureArticle(document, ADDRESS, edges, signal)) last = result;
  if (!last) throw new Error('no result');
  return last;
}

const HOSTILE: Record<string, string> = {
  'scripts and handlers':
    '<script>briefclipWasHere = true</script><img src="x" onerror="briefclipWasHere = true"><p onclick="briefclipWasHere = true">클릭</p>',
  'script links':
    '<a href="javascript:briefclipWasHere = true">자료</a><a href="data:text/html,x">붙임</a>',
  svg: '<svg onload="briefclipWasHere = true"><foreignObject><p>숨은 글</p></foreignObject><script>briefclipWasHere = true</script></svg>',
  mathml: '<math><mtext><table><mglyph><style><img src=x onerror="briefclipWasHere = true">',
  'template and shadow content':
    '<template><p>틀</p></template><div><template shadowrootmode="open"><p>그림자</p></template></div>',
  'custom elements': '<x-briefing is="x-y"><p>속글</p></x-briefing>',
  'clobbered names':
    '<form id="body"><input name="firstChild"><input name="nextSibling"><input name="attributes"></form><img name="querySelector"><form name="documentElement"></form>',
  'lone surrogates': '<p>앞\ud800뒤\udc00끝</p>',
  'bidi controls and zero widths': '<p>가\u202e나\u200b다\u2066라\ufeff</p>',
  frames:
    '<iframe srcdoc="<script>parent.briefclipWasHere = true</script>"></iframe><object data="x"></object>',
  'a viewer elsewhere':
    '<iframe src="https://evil.test/docViewer/iframe_skin/doc.html?fn=a&amp;rs=/b"></iframe>',
};

describe('a hostile page', () => {
  it.each(Object.entries(HOSTILE))(
    'with %s runs nothing, throws nothing and stays as it was',
    async (_, html) => {
      delete ran.briefclipWasHere;
      const document = page(`<p>${TEXT}</p>${html}`);
      const before = document.documentElement.outerHTML;
      const { article, failure } = await capture(document);
      expect(failure).toBeNull();
      expect(article.blocks[0]).toMatchObject({ text: TEXT });
      expect(JSON.stringify(article)).not.toMatch(/javascript:|data:text|briefclipWasHere/);
      expect(document.documentElement.outerHTML).toBe(before);
      expect(ran.briefclipWasHere).toBeUndefined();
    },
  );

  it('loses its invisible characters, which the trace names', async () => {
    const { article } = await capture(page(`<p>${TEXT}</p><p>가\u202e나\u200b다\u2066라</p>`));
    expect(article.blocks.at(-1)?.text).toBe('가나다라');
    expect(article.removed).toContainEqual({
      step: 'invisible',
      reason: 'not-text',
      text: 'U+202E ×1, U+200B ×1, U+2066 ×1',
    });
  });
});
