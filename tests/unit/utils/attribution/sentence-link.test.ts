// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../utils/article/block.ts';
import { pageLines } from '../../../../utils/attribution/page-lines.ts';
import {
  type LinkedPage,
  linkBase,
  sentenceLinks,
} from '../../../../utils/attribution/sentence-link.ts';

const WWW = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156990001';
const MOBILE = WWW.replace('www.', 'm.');
const BLOCKS: Block[] = [
  { type: 'paragraph', text: '숲길을 고친다. 섬은 가을에 한다.' },
  { type: 'list', text: '○ 산은 2026년 봄에 한다.', level: 2 },
];
const PAGE: LinkedPage = { url: WWW, canonicalUrl: WWW, where: 'page', blocks: BLOCKS };
const LINES = [
  '섬은 가을에 한다.',
  '숲길을 고친다. 섬은 가을에 한다.',
  '○ 산은 2026 년 봄에 한다.',
];
const SECOND = { block: 0, start: 9, end: 18 };

describe('linkBase', () => {
  it.each([
    ['the canonical address', `${WWW}&cateId=1#top`, WWW, WWW],
    ['the mobile host', `${MOBILE}&call_from=x`, WWW, MOBILE],
    ['the canonical host for the bare one', WWW.replace('www.', ''), WWW, WWW],
    [
      'the page’s own on another site',
      'https://m.korea.kr/a',
      'https://a.kr/b#c',
      'https://a.kr/b',
    ],
    ['what is there where it is no address', 'x', 'y', 'y'],
  ])('is %s', (_, url, canonicalUrl, base) => {
    expect(linkBase({ url, canonicalUrl })).toBe(base);
  });
});

describe('sentenceLinks', () => {
  it('leads to a sentence where it stands in the article', () => {
    const link = sentenceLinks(PAGE, LINES).toSentence(SECOND);
    expect(decodeURIComponent(link)).toBe(`${WWW}#:~:text=고친다.-,섬은 가을에 한다.`);
  });

  it('names the page’s words where the article has them repaired', () => {
    const link = sentenceLinks(PAGE, LINES).toSentence({ block: 1, start: 0, end: 15 });
    expect(decodeURIComponent(link)).toBe(`${WWW}#:~:text=○ 산은 2026 년 봄에 한다.`);
  });

  it('leads to words that were selected', () => {
    const link = sentenceLinks(PAGE, LINES).toWords('산은 2026');
    expect(decodeURIComponent(link)).toBe(`${WWW}#:~:text=산은 2026`);
    const second = sentenceLinks(PAGE, LINES).toWords('섬은 가을에', '숲길을 고친다. ');
    expect(decodeURIComponent(second)).toBe(`${WWW}#:~:text=고친다.-,섬은 가을에`);
  });

  it('stays on the mobile site', () => {
    const link = sentenceLinks({ ...PAGE, url: MOBILE }, LINES).toSentence(SECOND);
    expect(link.startsWith(`${MOBILE}#:~:text=`)).toBe(true);
  });

  it.each([
    ['text in the viewer', { ...PAGE, where: 'viewer' as const }, LINES, SECOND],
    ['words that the page does not have', PAGE, ['다른 글'], SECOND],
    ['a page without lines', PAGE, [], SECOND],
    ['a place that is not there', PAGE, LINES, { block: 9, start: 0, end: 5 }],
  ])('gives the canonical address for %s', (_, page, lines, place) => {
    expect(sentenceLinks(page, lines).toSentence(place)).toBe(WWW);
  });
});

describe('pageLines', () => {
  const lines = (html: string): string[] => {
    document.body.innerHTML = html;
    return pageLines(document);
  };

  it('ends a line at blocks and breaks, and joins what stands in a line', () => {
    expect(
      lines('<h1>제목</h1>인사혁<b>신</b><span>처는</span> <p>첫 <i>줄</i><br>둘째\n  줄</p>끝'),
    ).toEqual(['제목', '인사혁신처는', '첫 줄', '둘째 줄', '끝']);
  });

  it('has every cell as a line, and menus and notices, too', () => {
    expect(
      lines('<nav>메뉴</nav><table><tr><td>가</td><td>나</td></tr></table><footer>끝</footer>'),
    ).toEqual(['메뉴', '가', '나', '끝']);
  });

  it('leaves out what is not shown and what browsers do not search', () => {
    expect(
      lines(
        '<p>가</p><script>나</script><style>p{}</style><p style="display:none">다</p><p style="visibility:hidden">라<b style="visibility:visible">마</b></p><textarea>바</textarea><select><option>사</option></select><iframe></iframe>',
      ),
    ).toEqual(['가', '마']);
  });

  it('reads an empty page, and a very deep one', () => {
    expect(lines('')).toEqual([]);
    let deep: Element = document.body;
    for (let depth = 0; depth < 500; depth++) {
      deep = deep.appendChild(document.createElement('div'));
    }
    deep.textContent = '바닥';
    expect(pageLines(document)).toEqual(['바닥']);
  });

  it('goes on where names of the page shadow its properties', () => {
    const names = ['firstChild', 'nextSibling', 'parentNode', 'tagName', 'nodeType'];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    expect(
      lines(`<p>앞</p><form>${inputs}안</form><img name="body"><img name="defaultView"><p>뒤</p>`),
    ).toEqual(['앞', '안', '뒤']);
  });
});
