import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyImport } from '../../../../utils/actions/import-library.ts';
import type { Highlight } from '../../../../utils/article/highlight.ts';
import type { Library } from '../../../../utils/library/library.ts';
import { anArticleWithId } from '../../../support/factories/article.ts';
import { aSavedArticle } from '../../../support/factories/saved-article.ts';
import { AT, emptyLibrary, exported, imported, plan, sample } from '../../../support/transfer.ts';

const ID = 'korea.kr:156990001';
const JULY_2 = Date.UTC(2024, 6, 2);

let library: Library;
beforeEach(() => {
  library = emptyLibrary();
});

/** What the library holds of each article, shortly. */
async function held() {
  const names = new Map((await library.lists()).map(({ id, name }) => [id, name]));
  const cards = await library.cards();
  return cards
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, savedAt, marks }) => ({
      id: id.slice(-1),
      title,
      savedAt,
      tags: marks.tags.join(' '),
      lists: marks.lists.map(({ list }) => names.get(list)).join(' '),
      state: [marks.starred && 'starred', marks.readAt !== null && 'read']
        .filter(Boolean)
        .join(' '),
      note: marks.note,
    }));
}

describe('exports of other services', () => {
  it('of Pocket as CSV: tags, times, what was read', async () => {
    const summary = await imported(library, sample('pocket.csv'));
    expect(summary).toMatchObject({ kind: 'pocket', added: 2, merged: 0, lists: [] });
    expect(summary.skipped).toEqual([
      { place: 3, reason: 'other-site', what: '다른 글' },
      { place: 4, reason: 'repeated', what: '숲길 다시' },
    ]);
    expect(await held()).toEqual([
      {
        id: '1',
        title: '숲길 240곳을 새로 고친다',
        savedAt: JULY_2,
        tags: '길 나무 숲',
        lists: '',
        state: '',
        note: '',
      },
      {
        id: '2',
        title: '섬마을 배편, 두 배로',
        savedAt: JULY_2 + 86_400_000,
        tags: '',
        lists: '',
        state: 'read',
        note: '',
      },
    ]);
    expect(await library.find('korea.kr:156990002')).toMatchObject({
      capturedAt: null,
      earlier: [],
      article: {
        identity: { source: 'korea.kr', kind: 'pressRelease', id: '156990002' },
        canonicalUrl: 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156990002',
        where: 'none',
        blocks: [],
        licence: { type: 'unknown', doubt: 'none-found' },
      },
    });
  });

  it('of Pocket as a page', async () => {
    const summary = await imported(library, sample('pocket-page.txt'));
    expect(summary).toMatchObject({ kind: 'pocket', added: 2, lists: [], skipped: [] });
    expect(await held()).toMatchObject([
      { savedAt: JULY_2, tags: '길 숲', lists: '', state: '' },
      { savedAt: JULY_2 + 86_400_000, tags: '', lists: '', state: 'read' },
    ]);
  });

  it('of Instapaper: folders, selections, stars', async () => {
    const summary = await imported(library, sample('instapaper.csv'));
    expect(summary).toMatchObject({
      kind: 'instapaper',
      added: 4,
      lists: ['섬 이야기'],
      skipped: [],
    });
    expect(await held()).toMatchObject([
      { tags: '길 숲', lists: '', state: '', note: '낡은 숲길을\n고친다', savedAt: JULY_2 },
      { lists: '', state: 'read' },
      { lists: '', state: 'starred' },
      { lists: '섬 이야기', state: '' },
    ]);
  });

  it('of Instapaper: tags with commas, quotation marks and escaped letters', async () => {
    const tags = String.raw`"[""\uccad\ub144"", ""집, 방"", ""\""월세\""""]"`;
    const address = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156990001';
    const file = `URL,Title,Selection,Folder,Timestamp,Tags\r\n${address},집,,Unread,1719878400,${tags}\r\n`;
    await imported(library, file);
    expect((await library.find(ID))?.marks.tags).toEqual(['"월세"', '집, 방', '청년']);
  });

  it('of Raindrop as bookmarks: stars', async () => {
    const link = (n: number, more: string): string =>
      `<DT><A HREF="https://www.korea.kr/briefing/pressReleaseView.do?newsId=15699000${n}" ${more}>글</A>\n`;
    const head = '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Raindrop.io Bookmarks</H1>\n<DL><p>\n';
    await imported(library, `${head}${link(1, 'DATA-IMPORTANT="true"')}${link(2, '')}</DL><p>`);
    expect((await held()).map(({ state }) => state)).toEqual(['starred', '']);
  });

  it('of Raindrop: nested folders, notes and highlights', async () => {
    const summary = await imported(library, sample('raindrop.csv'));
    expect(summary).toMatchObject({ kind: 'raindrop', added: 2, lists: ['일 / 숲'] });
    expect(summary.skipped).toEqual([{ place: 3, reason: 'no-address', what: '주소 없는 줄' }]);
    expect(await held()).toMatchObject([
      {
        tags: '길 숲',
        lists: '일 / 숲',
        state: 'starred',
        note: '다시 읽기\n\nHighlight:낡은 숲길을 고친다',
        savedAt: JULY_2,
      },
      { tags: '', lists: '', state: '', note: '' },
    ]);
  });

  it('of browsers: folders in folders, tags, notes, no folder for the toolbar', async () => {
    const summary = await imported(library, sample('firefox-bookmarks.txt'));
    expect(summary).toMatchObject({ kind: 'bookmarks', added: 3, lists: ['정책', '정책 / 섬'] });
    expect(summary.skipped.map(({ place, reason }) => [place, reason])).toEqual([
      [3, 'no-address'],
      [5, 'no-address'],
      [6, 'other-site'],
    ]);
    expect(await held()).toMatchObject([
      { title: '숲길 & <b>나무</b>', tags: '길 숲', lists: '정책', note: '꼭 다시 읽기' },
      { title: '섬마을 배편', lists: '정책 / 섬' },
      { title: '도구 모음의 글', lists: '' },
    ]);
  });

  it('of anybody who writes down addresses', async () => {
    const summary = await imported(library, sample('addresses.txt'));
    expect(summary).toMatchObject({ kind: 'addresses', added: 3 });
    expect(summary.skipped).toEqual([
      { place: 1, reason: 'no-address', what: '읽을 것' },
      { place: 6, reason: 'other-site', what: 'https://example.kr/1' },
    ]);
    expect((await held()).map(({ title, savedAt }) => [title, savedAt])).toEqual([
      ['', AT],
      ['섬마을 배편', AT],
      ['별', AT],
    ]);
  });

  it('in any table with a column of addresses', async () => {
    const table =
      'Name;주소;태그\n숲;https://www.korea.kr/news/policyNewsView.do?newsId=148900001;가|나\n';
    expect(await imported(library, table)).toMatchObject({ kind: 'csv', added: 1 });
    expect(await held()).toMatchObject([{ title: '숲', tags: '가 나' }]);
  });

  it('in a table as Korean spreadsheets write it, in EUC-KR', async () => {
    const forest = Buffer.from([0xbd, 0xa3, 0xb1, 0xe6]);
    const address = 'https://www.korea.kr/news/policyNewsView.do?newsId=148900001';
    const table = Buffer.concat([
      Buffer.from('title,url\r\n'),
      forest,
      Buffer.from(`,${address}\r\n`),
    ]);
    expect(await imported(library, new Blob([table]))).toMatchObject({ kind: 'csv', added: 1 });
    expect(await held()).toMatchObject([{ title: '숲길' }]);
  });

  it('twice change nothing the second time, and make no second list', async () => {
    await imported(library, sample('firefox-bookmarks.txt'));
    const before = await exported(library);
    expect(await imported(library, sample('firefox-bookmarks.txt'))).toMatchObject({
      added: 0,
      merged: 0,
      unchanged: 3,
      lists: [],
    });
    expect(await exported(library)).toBe(before);
  });

  it('add to what is saved and take nothing from it', async () => {
    await library.save(anArticleWithId('156990001', { title: '저장한 제목' }), {
      at: 1000,
      tags: ['내 것'],
    });
    expect(await imported(library, sample('firefox-bookmarks.txt'))).toMatchObject({
      added: 2,
      merged: 1,
    });
    const saved = await library.find(ID);
    expect(saved).toMatchObject({ savedAt: 1000, capturedAt: 1000, earlier: [] });
    expect(saved?.article.title).toBe('저장한 제목');
    expect(saved?.marks.tags).toEqual(['길', '내 것', '숲']);
  });
});

describe('several addresses in a line', () => {
  const address = (n: number): string =>
    `https://www.korea.kr/briefing/pressReleaseView.do?newsId=15699000${n}`;
  it.each([
    ['spaces', `${address(1)} ${address(2)}`],
    ['commas', `${address(1)}, ${address(2)}`],
    ['commas without spaces', `${address(1)},${address(2)}`],
    ['words and full stops', `${address(1)}. 그리고 ${address(2)}.`],
    ['Markdown', `- [하나](${address(1)}), [둘](${address(2)}).`],
    ['much else before', `${address(1)} ${'가'.repeat(5000)} ${address(2)}`],
  ])('with %s are all taken', async (_what, line) => {
    expect(await imported(library, `${line}\n`)).toMatchObject({ added: 2, skipped: [] });
    expect((await held()).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it.each([
    ['a number', '1. ADDRESS', ''],
    ['a number in brackets', '12) 숲길: ADDRESS', '숲길'],
    ['a year', '2026. 7. 3. 숲길 ADDRESS', '2026. 7. 3. 숲길'],
    ['quotation marks', '"ADDRESS"', ''],
    ['a cell behind it', 'ADDRESS,숲길', ''],
    ['quoted cells', '"숲길","ADDRESS"', '숲길'],
  ])('are taken behind or before %s', async (_what, line, title) => {
    const file = `${line.replace('ADDRESS', address(1))}\n`;
    expect(await imported(library, file)).toMatchObject({ added: 1, skipped: [] });
    expect(await held()).toMatchObject([{ id: '1', title }]);
  });

  it('count once each, with the words before them', async () => {
    const line = `[하나](${address(1)}) [둘](${address(2)}) ${address(1)}, https://example.kr/1.\n`;
    const { added, skipped } = await imported(library, line);
    expect([added, skipped.map(({ reason }) => reason)]).toEqual([2, ['repeated', 'other-site']]);
    expect((await held()).map(({ title }) => title)).toEqual(['하나', '둘']);
  });
});

describe('what the library lacks', () => {
  it('a title, comes with a file that has it', async () => {
    const address = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156990001';
    await imported(library, `${address}\n`);
    expect(await imported(library, `url,title\n${address},숲길\n`)).toMatchObject({ merged: 1 });
    expect(await held()).toMatchObject([{ title: '숲길' }]);
  });

  it('the note of a highlight, comes with a file that has it', async () => {
    const highlight: Highlight = {
      id: 'h1',
      quote: '숲',
      prefix: '',
      suffix: '',
      place: null,
      colour: 'yellow',
      note: '',
      madeAt: 1,
    };
    await library.save(anArticleWithId('156990001'), { at: 1000 });
    const noted = { ...highlight, note: '덧붙인 말' };
    await library.change([ID], { kind: 'highlight', highlight: noted });
    const file = await exported(library);
    await library.change([ID], { kind: 'highlight', highlight });
    expect(await imported(library, file)).toMatchObject({ merged: 1, unchanged: 0 });
    expect((await library.find(ID))?.marks.highlights).toMatchObject([{ note: '덧붙인 말' }]);
    expect(await imported(library, file)).toMatchObject({ merged: 0, unchanged: 1 });
  });
});

describe('a plan', () => {
  it('writes nothing', async () => {
    const before = await exported(library);
    const planned = await plan(library, sample('firefox-bookmarks.txt'));
    expect(planned.ok).toBe(true);
    expect(await exported(library)).toBe(before);
  });

  it('brings an article back from the trash', async () => {
    await library.save(anArticleWithId('156990001'), { at: 1000 });
    const file = await exported(library);
    await library.trash([ID], 2000);
    expect(await imported(library, file)).toMatchObject({ added: 1, unchanged: 0 });
    expect(await library.trashed()).toEqual([]);
    expect(await library.find(ID)).toMatchObject({ savedAt: 1000 });
  });

  it('finds what is saved among many', async () => {
    const articles = Array.from({ length: 230 }, (_, n) => String(156_990_000 + n));
    const other = emptyLibrary();
    for (const id of articles) await other.save(anArticleWithId(id), { at: 1000 });
    const file = await exported(other);
    library = emptyLibrary();
    await library.save(anArticleWithId('156990001'), { at: 1000 });
    await library.save(anArticleWithId('156990002'), { at: 500 });
    expect(await imported(library, file)).toMatchObject({ added: 228, unchanged: 1, merged: 1 });
  });
});

describe('cancelling', () => {
  const address = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156990001';
  const record = aSavedArticle({}, anArticleWithId('156990001'));
  it.each([
    ['links', `url\n${`${address}\n`.repeat(50)}`],
    [
      'records',
      JSON.stringify({ format: 'briefclip', version: 1, articles: Array(50).fill(record) }),
    ],
  ])('is heard while many %s of one article are joined', async (_what, file) => {
    const stop = new AbortController();
    let time = 0;
    let pauses = 0;
    const pause = async () => {
      pauses++;
      stop.abort();
    };
    const now = () => (time += 60);
    expect(await plan(library, file, { signal: stop.signal, pause, now })).toMatchObject({
      ok: false,
      failure: { kind: 'cancelled' },
    });
    expect(pauses).toBe(1);
  });

  it('leaves nothing behind, at any moment', async () => {
    const other = emptyLibrary();
    for (let n = 0; n < 130; n++)
      await other.save(anArticleWithId(String(156_990_000 + n)), { at: n });
    const file = await exported(other);
    for (const stopAt of [0, 50, 100, 130]) {
      library = emptyLibrary();
      const before = await exported(library);
      const planned = await plan(library, file);
      if (!planned.ok) throw new Error(planned.failure.message);
      const stop = new AbortController();
      if (stopAt === 0) stop.abort();
      const done = await applyImport(planned.value, {
        signal: stop.signal,
        library,
        announce: () => {},
        onProgress: (progress) => {
          if (progress.done >= stopAt) stop.abort();
        },
      });
      expect(done).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
      expect(await exported(library)).toBe(before);
    }
  });
});
