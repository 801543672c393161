// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractPage, extractUnknownPage } from '../../../../utils/extraction/extract-page.ts';
import { extractViewer, readViewerPage } from '../../../../utils/extraction/extract-viewer.ts';
import { findBody, foreignReason } from '../../../../utils/extraction/page-root.ts';
import { finish } from '../../../../utils/extraction/work.ts';
import { textsOf, traceOf } from '../../../support/factories/draft.ts';

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const HEAD = { title: '숲길 240곳을 새로 고친다', subtitles: ['- 섬은 가을에 -'] };
const LINES = [
  '숲길관리청은 올해 낡은 숲길 240곳을 고친다고 13일 밝혔다.',
  '이번 정비는 계단과 난간을 바꾸어 누구나 다니게 하려는 것이다.',
];
const BODY = LINES.map((line) => `<p>${line}</p>`).join('');
const REMARK = '<p>“이 자료는 숲길관리청의 보도자료를 전재하여 제공함을 알려드립니다.”</p>';
const clock = { now: () => 0, late: () => false };
const extract = (html: string, timings: Record<string, number> = {}) =>
  finish(extractPage(page(html), HEAD, clock, timings)).draft;

describe('findBody', () => {
  it.each([
    [
      '.article_body .view_cont',
      '<div class="article_body"><div class="view_cont" id="x"></div></div>',
    ],
    ['.view_cont', '<div itemprop="articleBody"></div><div class="view_cont" id="x"></div>'],
    ['microdata', '<div id="viewCont"></div><div itemprop="articleBody" id="x"></div>'],
    ['the old container', '<div class="rbody"></div><div id="viewCont" class="x"></div>'],
    ['the oldest', '<div class="rbody" id="x"></div>'],
  ])('knows %s', (_, html) => {
    expect(findBody(page(html))?.matches('#x, .x')).toBe(true);
  });

  it('takes the fullest of several, and none where there is none', () => {
    const html = '<div class="view_cont"></div><div class="view_cont" id="x">숲길</div>';
    expect(findBody(page(html))?.id).toBe('x');
    expect(findBody(page('<main>숲길</main>'))).toBeNull();
  });
});

describe('foreignReason', () => {
  it.each([
    ['<div class="law_copy_wrap"></div>', 'notice'],
    ['<p class="remark"></p>', 'notice'],
    ['<div class="livereContainer"></div>', 'notice'],
    ['<figcaption></figcaption>', 'caption'],
    ['<span class="photo_caption"></span>', 'caption'],
    ['<nav></nav>', 'navigation'],
    ['<div class="filedown"></div>', 'navigation'],
    ['<div class="law"></div>', null],
    ['<p></p>', null],
  ])('%s is %s', (html, reason) => {
    const element = page(html).body.firstElementChild;
    expect(element && foreignReason(element)).toBe(reason);
  });
});

describe('extractPage', () => {
  it("reads the site's own container, and traces what is foreign in it", () => {
    const draft = extract(
      `<nav>메뉴</nav><div class="view_cont"><p>${HEAD.title}</p>${BODY}<div class="popover">담당자 안내</div><p class="remark">이 자료는 …</p></div>`,
    );
    expect(textsOf(draft)).toEqual(LINES);
    expect(traceOf(draft)).toEqual([
      { step: 'foreign-elements', reason: 'notice', text: '담당자 안내' },
      { step: 'foreign-elements', reason: 'notice', text: '이 자료는 …' },
      { step: 'repeated-title', reason: 'repeated-title', text: HEAD.title },
    ]);
  });

  it('keeps the trace of a long foreign subtree short', () => {
    const [removal] = extract(
      `<div class="view_cont">${BODY}<nav>${'메뉴 '.repeat(900)}</nav></div>`,
    ).removed;
    expect(removal?.text.length).toBeLessThanOrEqual(1000);
  });

  it('tells the text by its words where the containers lost their names', () => {
    const draft = extract(
      `<header>메뉴</header><main><h1>${HEAD.title}</h1><p>2026.07.02</p><ul><li>인쇄하기</li></ul><div>${BODY}${REMARK}<p>이전 기사</p></div></main>`,
    );
    expect(textsOf(draft)).toEqual(LINES);
    expect(draft.removed.map(({ step }) => step)).toContain('end-of-text');
  });

  it('asks Readability only where the words tell no end', () => {
    const body = Array.from({ length: 8 }, (_, i) => `<p>${i}째, ${LINES.join(' ')}</p>`).join('');
    const timings: Record<string, number> = {};
    const draft = extract(
      `<h1>${HEAD.title}</h1><nav>메뉴</nav><article>${body}</article>`,
      timings,
    );
    expect(timings).toHaveProperty('readability');
    expect(textsOf(draft)).toHaveLength(8);
    const other: Record<string, number> = {};
    extract(`<h1>${HEAD.title}</h1>${BODY}${REMARK}`, other);
    expect(other).not.toHaveProperty('readability');
  });

  it.each(['', '<div class="view_cont"></div>', '<script>1</script>'])(
    'reads nothing from %j',
    (html) => {
      expect(textsOf(extract(html))).toEqual([]);
    },
  );

  it('removes a second copy that holds the title, too', () => {
    const copy = `<p>${HEAD.title}</p><p>${HEAD.subtitles[0]}</p>${BODY}`;
    expect(textsOf(extract(`<div class="view_cont">${copy}${copy}</div>`))).toEqual(LINES);
  });

  it('keeps text that a page hides where it shows none', () => {
    const draft = extract(`<div class="view_cont"><img><div class="blind">${BODY}</div></div>`);
    expect(textsOf(draft)).toEqual(LINES);
  });
});

describe('the way a text was found', () => {
  const body = Array.from({ length: 8 }, (_, i) => `<p>${i}째, ${LINES.join(' ')}</p>`).join('');
  it.each([
    ['containers', `<div class="view_cont">${BODY}</div>`],
    ['words', `<main><h1>${HEAD.title}</h1><p>2026.07.02</p>${BODY}${REMARK}</main>`],
    ['readability', `<h1>${HEAD.title}</h1><nav>메뉴</nav><article>${body}</article>`],
  ])('is told: %s', (path, html) => {
    expect(finish(extractPage(page(html), HEAD, clock, {})).path).toBe(path);
  });
});

describe('a page of which nothing is known', () => {
  const lines = Array.from({ length: 8 }, (_, i) => `${i}째, ${LINES.join(' ')}`);
  const html = (all: readonly string[]): string =>
    `<nav>메뉴</nav><article>${all.map((line) => `<p>${line}</p>`).join('')}</article><footer>주소</footer>`;
  const read = (text: string) => finish(extractUnknownPage(page(text), clock, {})).draft;

  it('gives what Readability takes for the article', () => {
    expect(textsOf(read(html(lines)))).toEqual(lines);
  });

  it('has its second copies removed, and nothing else', () => {
    const draft = read(html([...lines, ...lines]));
    expect(textsOf(draft)).toEqual(lines);
    expect(draft.removed.every(({ reason }) => reason === 'second-copy')).toBe(true);
  });

  it('has no text where there is none', () => {
    expect(textsOf(read('<p></p>'))).toEqual([]);
  });
});

describe('extractViewer', () => {
  const first = `<table><tr><td>보도자료</td><td>2026. 7. 2.</td></tr></table><p><span>숲길 240곳을</span></p><p>새로 고친다</p><p>- 섬은 가을에 -</p><p><span>2026 년에 </span><span>숲</span><span>길을 고친다고 밝혔다.</span></p><p>- 1 -</p>`;
  const last = `<p>섬은 나중에 손본다.</p><p>그림입니다. 원본 그림의 이름: 가.png 원본 그림의 크기: 가로 1</p><table><tr><td>담당 부서</td><td>숲길정책과</td><td>책임자</td><td>과장 이도담</td><td>(044-000-0211)</td></tr></table><p>- 2 -</p>`;
  const read = (...pages: string[]) =>
    finish(
      extractViewer(
        pages.map((html) => readViewerPage(page(html))),
        HEAD,
        clock,
        {},
      ),
    );

  it('joins pages, and takes out letterhead, titles, page numbers, pictures and contacts', () => {
    const draft = read(first, last);
    expect(textsOf(draft)).toEqual(['2026년에 숲길을 고친다고 밝혔다.', '섬은 나중에 손본다.']);
    expect(draft.contacts).toMatchObject([{ department: '숲길정책과', name: '이도담' }]);
    expect(draft.removed.map(({ reason }) => reason)).toEqual([
      'picture-noise',
      'letterhead',
      'letterhead',
      'letterhead',
      'contact',
      'repeated-title',
      'repeated-title',
      'repeated-title',
    ]);
  });

  it('reads nothing from no pages and from empty ones', () => {
    expect(textsOf(read())).toEqual([]);
    expect(textsOf(read('', '<html><frameset></frameset></html>'))).toEqual([]);
  });
});
