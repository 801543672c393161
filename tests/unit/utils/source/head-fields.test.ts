// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  isoDate,
  readAgency,
  readDate,
  readSubtitles,
} from '../../../../utils/source/head-fields.ts';
import { nested } from '../../../support/nested.ts';

const page = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
const headline = (document: Document) => ({ title: '', element: document.querySelector('h1') });
const linked = (fields: { datePublished?: string; author?: string }) => ({
  headline: '숲길',
  datePublished: '',
  author: '',
  ...fields,
});
const PUBLISHED = '<meta property="article:published_time" content="2026-07-02T09:00:00+09:00">';

describe('isoDate', () => {
  it.each([
    ['2024.11.19', '2024-11-19'],
    ['2024. 1. 5.', '2024-01-05'],
    ['2024-11-19T09:00:00+09:00', '2024-11-19'],
    ['2024/3/4', '2024-03-04'],
    ['등록 2024.11.19 12:30', '2024-11-19'],
    ['2024.02.29', '2024-02-29'],
    ['2023.02.29', ''],
    ['2024.02.30', ''],
    ['2024.04.31', ''],
    ['2024.13.01', ''],
    ['2024.00.10', ''],
    ['2024.01.00', ''],
    ['12024.11.19', ''],
    ['2024.11.190', ''],
    ['24.11.19', ''],
    ['오늘', ''],
    ['', ''],
  ])('reads %j as %j', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });
});

describe('readDate', () => {
  it.each([
    [
      'the known place',
      '<h1>숲길</h1><div class="info"><span>2026.07.01</span></div>',
      '2026-07-01',
    ],
    [
      'a date line beside the headline',
      '<div><h1>숲길</h1><p><em>2026.07.01 10:20</em></p></div>',
      '2026-07-01',
    ],
    ["the page's head", '<h1>숲길</h1><p>2026년 여름</p>', '2026-07-02'],
    ['no date within a sentence', '<h1>숲길</h1><p>2026.06.30 숲길을 열었다</p>', '2026-07-02'],
  ])('reads %s', (_, body, date) => {
    const document = page(body, PUBLISHED);
    expect(readDate(document, headline(document), linked({ datePublished: '2026-07-03' }))).toBe(
      date,
    );
  });

  it('reads the linked data last, and gives nothing where there is nothing', () => {
    const document = page('<p>본문</p>');
    expect(readDate(document, headline(document), linked({ datePublished: '2026-07-03' }))).toBe(
      '2026-07-03',
    );
    expect(readDate(document, headline(document), null)).toBe('');
  });

  it('looks for no date far from the headline', () => {
    const document = page(
      '<div><div><div><div><h1>숲길</h1></div></div></div></div><ul><li>2026.01.01</li></ul>',
    );
    expect(readDate(document, headline(document), null)).toBe('');
  });
});

const REMARK = '<p>“이 자료는 숲길관리청의 보도자료를 전재하여 제공함을 알려드립니다.”</p>';

describe('readAgency', () => {
  it.each([
    [
      'the link of the head without its tooltip',
      '<div class="info"><a class="gotosite"> 숲길관리청 <i class="tooltip">부처별 뉴스 이동</i></a></div>',
    ],
    [
      "a link to the agency's news beside the headline",
      '<div><h1>가</h1><a href="/news/ministryNewsList.do?repCode=A1">숲길관리청<i>이동</i></a></div>',
    ],
    ["the container's own attribute", '<div class="view_cont" data-title="숲길관리청"></div>'],
    ['the remark', `<h1>가</h1>${REMARK}`],
    ['the linked data', '<h1>가</h1>'],
  ])('reads %s', (_, body) => {
    const document = page(body);
    expect(readAgency(document, headline(document), linked({ author: '숲길관리청' }))).toBe(
      '숲길관리청',
    );
  });

  it('gives nothing where the page names none', () => {
    const document = page('<div class="info"><a class="gotosite"><i>이동</i></a></div>');
    expect(readAgency(document, headline(document), null)).toBe('');
  });

  it("takes no link from the page's list of other news", () => {
    const document = page(
      '<div><div><div><div><h1>가</h1></div></div></div></div><a href="/news/ministryNewsList.do?repCode=A1">정원관리처</a>',
    );
    expect(readAgency(document, headline(document), null)).toBe('');
  });
});

describe('readSubtitles', () => {
  it.each<readonly [string, string, string[]]>([
    ['none', '<h1>가</h1><p>본문</p>', []],
    ['one', '<h1>가</h1><h2>- 숲길을 고친다 -</h2>', ['- 숲길을 고친다 -']],
    ['lines of one heading', '<h1>가</h1><h2>하나<br>둘<br/> <br>셋</h2>', ['하나', '둘', '셋']],
    ['a break within other elements', '<h1>가</h1><h2><b>하<br>나</b>둘</h2>', ['하', '나둘']],
    ['several headings', '<h1>가</h1><h2>하나</h2><h3>둘</h3><p>끝</p><h2>셋</h2>', ['하나', '둘']],
    ['words in spans', '<h1>가</h1><h2><span>하</span><span>나 둘</span></h2>', ['하나 둘']],
  ])('reads %s', (_, body, lines) => {
    expect(readSubtitles(headline(page(body)))).toEqual(lines);
  });

  it('gives none without a headline on the page', () => {
    expect(readSubtitles({ title: '숲길', element: null })).toEqual([]);
  });

  it('reads a heading that is nested 10,000 deep', () => {
    const [title, subtitle] = [document.createElement('h1'), document.createElement('h2')];
    document.createElement('div').append(title, subtitle);
    const { outer, inner } = nested('span', 10_000);
    inner.append('숲길');
    subtitle.append(outer);
    expect(readSubtitles({ title: '', element: title })).toEqual(['숲길']);
  });
});
