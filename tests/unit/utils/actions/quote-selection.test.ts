// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import ko from '../../../../public/_locales/ko/messages.json';
import { captureArticle } from '../../../../utils/actions/capture-document.ts';
import { quoteSelection } from '../../../../utils/actions/quote-selection.ts';
import type { QuoteRequest } from '../../../../utils/article/quote-request.ts';
import { COPY_FORMATS } from '../../../../utils/article/settings.ts';
import { ADDRESS, FRAME, page, parse, TEXT } from '../../../support/factories/page.ts';
import { wordsIn } from '../../../support/words.ts';

const t = wordsIn('ko');
const words = Object.fromEntries(Object.entries(ko).map(([key, { message }]) => [key, message]));
const FIRST = '숲길관리청은 올해 낡은 숲길 240곳을 고친다고 13일 밝혔다.';
const LAST = '쉼터 30곳을 새로 만들어 가을부터 시민에게 연다.';
const BODY = `<p>${FIRST}</p><p>${TEXT.replaceAll('올해', '내년')}</p><p>${LAST}</p>`;

/** Copies from a page whose viewer answers with this text, or not at all. */
function quote(
  document: Document,
  request: Partial<QuoteRequest>,
  { viewer, url = ADDRESS }: { viewer?: string; url?: string } = {},
) {
  const edges = {
    now: () => performance.now(),
    pause: () => Promise.resolve(),
    parse,
    fetch: (async () =>
      viewer === undefined
        ? new Response('', { status: 404 })
        : new Response(viewer)) as typeof fetch,
  };
  const whole: QuoteRequest = {
    passages: [FIRST],
    before: '',
    inPage: true,
    format: 'messenger',
    template: '',
    words,
    ...request,
  };
  const { signal } = new AbortController();
  return quoteSelection(document, whole, captureArticle(document, url, edges, signal));
}

const fragmentOf = (text: string): string =>
  decodeURIComponent(/#:~:text=(\S+)/.exec(text)?.[1] ?? '');

describe('quoteSelection', () => {
  it.each(COPY_FORMATS)('makes %s itself', async (format) => {
    const { content, share } = await quote(page(BODY), { format });
    expect(share).toBe('all');
    expect(content.plain).toContain('숲길관리청');
    expect(content.plain).not.toMatch(/\$\d|undefined/);
  });

  it('uses the reader’s own form', async () => {
    const { content } = await quote(page(BODY), {
      format: 'template',
      template: '<{본문}> {제목}',
    });
    expect(content.plain).toBe(`<${FIRST}> 숲길을 고친다`);
  });

  it('links to the sentence, and credits the canonical address', async () => {
    const mobile = ADDRESS.replace('www.', 'm.');
    const { content } = await quote(page(BODY), { format: 'quote' }, { url: mobile });
    const link = /href="([^"]*)"/.exec(content.html)?.[1] ?? '';
    expect(link).toMatch(/^https:\/\/m\.korea\.kr\/briefing\/pressReleaseView\.do\?newsId=\d+#/);
    expect(fragmentOf(link)).toBe(FIRST);
    expect(content.plain.split('\n').at(-1)).toBe(ADDRESS);
  });

  it('links to the place that was selected of words that stand twice', async () => {
    const document = page(
      `<p>봄 공고.</p><p>${FIRST}</p><p>가을 공고.</p><p>${FIRST}</p><p>끝 공고.</p>${BODY}`,
    );
    const { content } = await quote(document, { before: `봄 공고. ${FIRST} 가을 공고.` });
    expect(fragmentOf(content.plain)).toBe(`${FIRST},-끝`);
  });

  it('marks what was left out between passages', async () => {
    const { content } = await quote(page(BODY), { passages: [FIRST, LAST] });
    expect(content.plain).toContain(`“${FIRST}”\n${t('credit_omission')}\n“${LAST}”`);
  });

  it('quotes nobody for navigation, and says that it did not', async () => {
    const { content, share } = await quote(page(BODY), { passages: ['정책뉴스 목록', FIRST] });
    expect(share).toBe('part');
    expect(content.plain).not.toContain('목록');
    expect(content.plain).not.toContain(t('credit_edited'));
  });

  it('takes what differs in a mark as the page’s own words, which nobody edited', async () => {
    const marked = LAST.replace('시민에게', '시민에게1)');
    const { content, share } = await quote(page(BODY), { passages: [marked] });
    expect(share).toBe('all');
    expect(content.plain).toContain(`“${marked}”`);
    expect(content.plain).not.toContain(t('credit_edited'));
  });

  it('copies what the article does not know as it is, and says so', async () => {
    const { content, share } = await quote(page(BODY), { passages: ['정책뉴스 목록'] });
    expect(share).toBe('none');
    expect(content.plain).toContain('“정책뉴스 목록”');
    expect(content.plain).not.toContain(t('credit_edited'));
  });

  it('quotes title and sub-title, which are no part of the text', async () => {
    const passages = ['숲길을 고친다', '- 섬은 가을에 -', FIRST];
    const { content, share } = await quote(page(BODY), { passages });
    expect(share).toBe('all');
    for (const passage of passages) expect(content.plain).toContain(passage);
  });

  it('holds a selection in the viewer against the viewer’s text, without a link to it', async () => {
    const viewer = `<p>${TEXT}</p><p>${FIRST}</p>`;
    const { content, share } = await quote(page(FRAME), { inPage: false }, { viewer });
    expect(share).toBe('all');
    expect(content.plain.split('\n').at(-1)).toBe(ADDRESS);
  });

  it('copies from a viewer whose text does not come', async () => {
    const { content, share } = await quote(page(FRAME), { inPage: false });
    expect(share).toBe('none');
    expect(content.plain).toContain(`“${FIRST}”`);
  });

  it('names what the licence asks to know', async () => {
    const bare = parse(
      page(BODY).documentElement.outerHTML.replace(/<div class="law.*?<\/div>/, ''),
    );
    const { warnings } = await quote(bare, {});
    expect(warnings.map(({ message }) => message)).toEqual(['terms_warn_none_found']);
  });
});
