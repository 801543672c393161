import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { compareTexts } from '../../utils/library/versions/compare-texts.ts';
import { type InspectedPage, inspectPage } from '../tools/inspect/inspect-page.ts';
import { pageSlugs, readPageFolder } from './page-folders.ts';

/** What stands around an article on one day and on another, in numbers of people and words of other news. */
const DAYS = {
  saved: {
    views: '조회수 1,234',
    likes: '좋아요 12',
    news: '느린 우체통 900곳을 더 놓는다',
    notice: '누리집 점검으로 2시간 동안 멈춘다는 안내',
    menu: '정책 지도',
    stars: '4.1',
    remark: '댓글 3개',
  },
  later: {
    views: '조회수 98,765',
    likes: '좋아요 3,456',
    news: '동네 빵집 70곳에 냉방기를 먼저 단다',
    notice: '새 길찾기 서비스를 5월 3일에 시작한다는 안내',
    menu: '국민 참여 마당',
    stars: '4.7',
    remark: '댓글 88개',
  },
};
type Around = (typeof DAYS)['saved'];

/** The page as somebody meets it who comes on that day: its article is the same, nothing around it is. */
function metOn(html: string, around: Around): string {
  const dom = new JSDOM(html);
  const { document } = dom.window;
  const add = (selector: string, markup: string) => {
    for (const place of document.querySelectorAll(selector)) {
      place.insertAdjacentHTML('beforeend', markup);
    }
  };
  const put = (selector: string, words: string) => {
    for (const place of document.querySelectorAll(selector)) place.textContent = words;
  };
  add('.info', `<span class="view_count">${around.views}</span>`);
  add('.view_opt .share, .share', `<li><button>${around.likes}</button></li>`);
  put('.as_side .text, .prev_next strong', around.news);
  put('.foot_notice a', around.notice);
  put('#nav > li:first-child > a, header nav li:first-child a', around.menu);
  add('.as_side .lst', `<li><a href="/news/1"><span class="text">${around.news}</span></a></li>`);
  add('.livereContainer', `<p>${around.remark}</p>`);
  add('main', `<section class="satisfaction"><p>만족도 ${around.stars}</p></section>`);
  return dom.serialize();
}

async function textOf(slug: string, change: (html: string) => string): Promise<InspectedPage> {
  const { html, url, siteDir } = readPageFolder(slug);
  return await inspectPage({ html: change(html), url, siteDir });
}

const slugs = pageSlugs().filter((slug) => {
  const { expected } = readPageFolder(slug);
  return expected?.detected && expected.where !== 'none';
});

/** The last figure of the text that stands only once and in one piece, and the same with another digit. */
function otherFigure(text: InspectedPage, source: string): [string, string] | null {
  const words = text.blocks.flatMap((block) => block.text.match(/\d{2,}[가-힣%]/gu) ?? []);
  const all = text.blocks.map((block) => block.text).join('\n');
  const figure = words.findLast((word) => all.split(word).length === 2 && source.includes(word));
  return figure ? [figure, figure.replace(/\d/, (digit) => String((Number(digit) % 9) + 1))] : null;
}

const htmlIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));

/** The viewer's paragraphs are cut into runs in the middle of words and figures: only whole they can be looked through. */
function viewerPage(path: string): JSDOM {
  const dom = new JSDOM(readFileSync(path, 'utf8'));
  const { document } = dom.window;
  for (const run of document.querySelectorAll('p > span')) run.replaceWith(...run.childNodes);
  document.body.normalize();
  return dom;
}

const textsIn = (folder: string | undefined): string =>
  folder
    ? htmlIn(folder)
        .map((path) => viewerPage(path).serialize())
        .join()
    : '';

/** A copy of what a page's address serves, with another figure in the viewer's pages. */
function filesWith(
  siteDir: string | undefined,
  [figure, other]: readonly [string, string],
): string | undefined {
  if (!siteDir) return undefined;
  const copy = mkdtempSync(join(tmpdir(), 'briefclip-page-'));
  copies.push(copy);
  cpSync(siteDir, copy, { recursive: true });
  for (const path of htmlIn(copy)) {
    writeFileSync(path, viewerPage(path).serialize().replaceAll(figure, other));
  }
  return copy;
}

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

/** Pages whose text has no figure that stands once. */
const FIGURELESS = ['media-cards'];

describe('an article that was saved, met again', () => {
  for (const slug of slugs) {
    it(`${slug}: counters, other news, notices and menus are no change of the text`, async () => {
      const before = await textOf(slug, (html) => metOn(html, DAYS.saved));
      const after = await textOf(slug, (html) => metOn(html, DAYS.later));
      expect(before.blocks).not.toEqual([]);
      expect(compareTexts(before, after)).toEqual([]);
      // Saved before there was a counter at all.
      expect(compareTexts(await textOf(slug, (html) => html), after)).toEqual([]);
    });

    it(`${slug}: one other figure is the one sentence that is told`, async () => {
      const before = await textOf(slug, (html) => metOn(html, DAYS.saved));
      const { html, url, siteDir } = readPageFolder(slug);
      const change = otherFigure(before, html + textsIn(siteDir));
      if (FIGURELESS.includes(slug)) return expect(change ?? null).toBeNull();
      if (!change) throw new Error('it has no figure that stands once');
      const [figure, other] = change;
      const later = metOn(html, DAYS.later).replaceAll(figure, other);
      const after = await inspectPage({ html: later, url, siteDir: filesWith(siteDir, change) });
      // The head may hold the figure, too, and is told first.
      const head = [before.title, ...before.subtitles].filter((line) => line.includes(figure));
      const changes = compareTexts(before, after);
      expect(changes.slice(0, -1).map(({ before }) => before)).toEqual(head);
      expect(changes.map(({ kind, figures }) => [kind, figures])).toEqual(
        [...head, 'the sentence'].map(() => ['changed', true]),
      );
      expect(changes.at(-1)?.after).toContain(other);
    });
  }
});
