// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../../../utils/source/detect.ts';

const URL_OF_ARTICLE = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156990001';
const IDENTITY = { source: 'korea.kr', kind: 'pressRelease', id: '156990001' };
const page = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');

const REMARK = '<p>“이 자료는 숲길관리청의 보도자료를 전재하여 제공함을 알려드립니다.”</p>';
const canonical = (id: string): string =>
  `<link rel="canonical" href="https://www.korea.kr/briefing/pressReleaseView.do?newsId=${id}">`;
const PUBLISHED = '<meta property="article:published_time" content="2026-07-02T09:00:00+09:00">';
const LIST =
  '<main id="main"><div class="article_wrap"><div class="article_body"><ul><li><a href="#">숲길</a></li></ul></div></div></main>';

describe('detectArticle', () => {
  it.each([
    ['the container of today', '<div class="view_cont"></div>', ''],
    ['the old container', '<div id="viewCont"></div>', ''],
    ['microdata', '<div itemprop="articleBody"></div>', ''],
    ['a viewer frame', '<iframe src="/docViewer/iframe_skin/doc.html?fn=a&rs=/b"></iframe>', ''],
    ['the remark beside a headline', `<h1>숲길</h1>${REMARK}`, ''],
    [
      'the source line beside a headline',
      '<h1>숲길</h1>&lt;자료출처=정책브리핑 www.korea.kr&gt;',
      '',
    ],
    [
      'a head that names the article and its day',
      '<p>숲길</p>',
      canonical('156990001') + PUBLISHED,
    ],
  ])('knows an article by %s', (_, body, head) => {
    expect(detectArticle(page(body, head), URL_OF_ARTICLE)).toEqual(IDENTITY);
  });

  it.each([
    ['an empty page', '', ''],
    ['a list, which shares the frame of articles', LIST, ''],
    ['a list whose head names the site', LIST, '<link rel="canonical" href="/">'],
    ['a notice that the article was deleted', '<h1>알림</h1><p>삭제된 글입니다.</p>', ''],
    ['the remark without a headline', REMARK, ''],
    ['a head that names another article', '<p>숲길</p>', canonical('156990002') + PUBLISHED],
    ['a head without the day of publication', '<p>숲길</p>', canonical('156990001')],
    ['a frame of somebody else', '<iframe src="/video/doc.html"></iframe>', ''],
  ])('sees none on %s', (_, body, head) => {
    expect(detectArticle(page(body, head), URL_OF_ARTICLE)).toBeNull();
  });

  it.each([
    'https://www.korea.kr/briefing/pressReleaseList.do?newsId=156990001',
    'https://www.korea.kr/briefing/pressReleaseView.do',
    'https://www.korea.kr.evil.test/briefing/pressReleaseView.do?newsId=156990001',
    'not an address',
  ])('sees none at %s, whatever the page shows', (url) => {
    expect(
      detectArticle(page(`<h1>숲길</h1><div class="view_cont">${REMARK}</div>`), url),
    ).toBeNull();
  });

  it('changes nothing', () => {
    const document = page(`<h1>숲길</h1>${REMARK}`, canonical('156990001'));
    const before = document.documentElement.outerHTML;
    detectArticle(document, URL_OF_ARTICLE);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
