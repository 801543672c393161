// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findHeadline } from '../../../../utils/source/headline.ts';

const page = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
const og = (title: string): string => `<meta property="og:title" content="${title}">`;
const linked = (headline: string) => ({ headline, datePublished: '', author: '' });

describe('findHeadline', () => {
  it.each([
    ['.article_head > h1', '<div class="article_head"><h1> 숲길을\n 고친다 </h1></div>'],
    ['.view_title h1', '<div class="view_title"><div><h1>숲길을 고친다</h1></div></div>'],
    ['the mobile .tit', '<div class="article_head"><h2 class="tit">숲길을 고친다</h2></div>'],
  ])("reads the site's own %s before anything else", (_, body) => {
    const { title, element } = findHeadline(page(`<h1>소식</h1>${body}`, og('다른 제목')), null);
    expect(title).toBe('숲길을 고친다');
    expect(element?.localName).toMatch(/^h[12]$/);
  });

  it('passes over a known place that is empty', () => {
    const body = '<div class="article_head"><h1> </h1></div><h2>숲길을 고친다</h2>';
    expect(findHeadline(page(body, og('숲길을 고친다')), null).element?.localName).toBe('h2');
  });

  it.each([
    ['og:title', og('“숲길”을 고친다'), null],
    ['the linked data', '', linked('“숲길”을 고친다')],
    ['the title before its last dash', '<title>“숲길”을 고친다 - 보도자료 | 소식</title>', null],
  ])('finds the heading that says what %s says', (_, head, data) => {
    const body = '<h1>소식</h1><h2>"숲길"을  고친다</h2><h2>다른 소식</h2>';
    const { title, element } = findHeadline(page(body, head), data);
    expect(title).toBe('"숲길"을 고친다');
    expect(element?.textContent).toBe('"숲길"을  고친다');
  });

  it('keeps dashes that the title holds itself', () => {
    const head = '<title>숲길 - 정원 - 물길을 고친다 - 정책뉴스 | 소식</title>';
    expect(findHeadline(page('<p>본문</p>', head), null)).toEqual({
      title: '숲길 - 정원 - 물길을 고친다',
      element: null,
    });
  });

  it.each([
    ['og:title first', `${og('하나')}<title>셋 - 소식</title>`, linked('둘'), '하나'],
    ['then the linked data', '<title>셋 - 소식</title>', linked('둘'), '둘'],
    ['then the title', '<title>셋 - 소식</title>', null, '셋'],
    ['a title without a dash whole', '<title>셋</title>', null, '셋'],
    ['nothing where there is nothing', '', null, ''],
  ])('without a heading takes %s', (_, head, data, title) => {
    expect(findHeadline(page('<h1></h1><h1>다른 말</h1>', head), data)).toEqual({
      title,
      element: null,
    });
  });
});
