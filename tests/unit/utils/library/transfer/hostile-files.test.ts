import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../../../utils/library/library.ts';
import { newReadingList } from '../../../../../utils/library/new-reading-list.ts';
import { FILE_LIMITS } from '../../../../../utils/library/transfer/read-file.ts';
import { readImport } from '../../../../../utils/library/transfer/read-import.ts';
import { anArticleWithId } from '../../../../support/factories/article.ts';
import { aSavedArticle } from '../../../../support/factories/saved-article.ts';
import {
  emptyLibrary,
  exported,
  exportedFile,
  imported,
  parse,
  plan,
} from '../../../../support/transfer.ts';

const ADDRESS = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156990001';
const { signal } = new AbortController();

let library: Library;
let before: string;
beforeEach(async () => {
  library = emptyLibrary();
  await library.save(anArticleWithId('156990009'), { at: 1000 });
  before = await exported(library);
});

const ours = (parts: Record<string, unknown>): string =>
  JSON.stringify({ format: 'briefclip', version: 1, ...parts });
const record = (id = '156990001') => structuredClone(aSavedArticle({}, anArticleWithId(id)));

async function expectDeclined(file: Blob | string, kind: string): Promise<void> {
  expect(await plan(library, file)).toMatchObject({ ok: false, failure: { kind } });
  expect(await exported(library)).toBe(before);
}

describe('a file is declined whole', () => {
  it.each([
    ['nothing at all', ''],
    ['white space', ' \n \n'],
    ['a text without addresses', '안녕하세요.\n숲길을 걷는다.'],
    ['JSON of another program', '{"bookmarks":[{"url":"https://example.kr"}]}'],
    ['JSON with another format', '{"format":"other","version":1,"articles":[]}'],
    ['JSON without a version', '{"format":"briefclip","articles":[]}'],
    ['JSON with a strange version', '{"format":"briefclip","version":"1","articles":[]}'],
    ['a page without links', '<!DOCTYPE html><p>숲길</p>'],
    ['a table without addresses', 'title,tags\n숲,길\n'],
    ['an array', '[1,2,3]'],
  ])('as foreign: %s', async (_what, text) => {
    await expectDeclined(text, 'file-foreign');
  });

  it('as foreign: pictures, archives and other bytes', async () => {
    await expectDeclined(
      new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8, 0])]),
      'file-foreign',
    );
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    await expectDeclined(new Blob([picture]), 'file-foreign');
    // 숲 in EUC-KR, without an address and where a file of ours would begin.
    await expectDeclined(new Blob([new Uint8Array([0xbd, 0xa3])]), 'file-foreign');
    await expectDeclined(new Blob([new Uint8Array([0x7b, 0xbd, 0xa3])]), 'file-foreign');
  });

  it('as newer', async () => {
    await expectDeclined('{"format":"briefclip","version":2,"articles":[{"new":1}]}', 'file-newer');
    await expectDeclined('{"version":99,"things":[1],"format":"briefclip"}', 'file-newer');
  });

  it('as broken, wherever it is cut off', async () => {
    const other = emptyLibrary();
    for (let n = 0; n < 3; n++)
      await other.save(anArticleWithId(String(156_990_000 + n)), { at: n });
    const whole = await exported(other);
    library = emptyLibrary();
    before = await exported(library);
    for (let end = 20; end < whole.length - 2; end += 97) {
      const cut = await plan(library, whole.slice(0, end));
      expect(cut).toMatchObject({ ok: false, failure: { kind: 'file-broken' } });
    }
    expect(await exported(library)).toBe(before);
  });

  it('as broken: cut off within a letter', async () => {
    const bytes = new TextEncoder().encode(ours({ articles: [record()], note: '숲' }));
    await expectDeclined(new Blob([bytes.slice(0, -3)]), 'file-broken');
  });

  it('as too large, by its size or by what it holds', async () => {
    const stream = () => {
      throw new Error('it is not even opened');
    };
    const options = { parse, signal };
    const huge = { size: FILE_LIMITS.bytes + 1, stream };
    expect(await readImport(huge, options)).toMatchObject({ failure: { kind: 'file-too-large' } });
    const large = new Blob([`${ADDRESS}\n`.repeat(FILE_LIMITS.items + 1)]);
    await expectDeclined(large, 'file-too-large');
    const foreign = { size: FILE_LIMITS.foreignBytes + 1, stream: () => large.stream() };
    expect(await readImport(foreign, options)).toMatchObject({
      failure: { kind: 'file-too-large' },
    });
  });

  it('when it is stopped while it is read', async () => {
    const stop = new AbortController();
    const file = new Blob([before]);
    const result = await readImport(file, {
      parse,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  });
});

describe('a record is skipped and named', () => {
  const bad: [string, (one: ReturnType<typeof record>) => unknown][] = [
    ['no object', () => 'text'],
    ['null', () => null],
    ['without an article', ({ id }) => ({ id })],
    [
      'an address that runs',
      (one) => ({ ...one, article: { ...one.article, url: 'javascript:alert(1)' } }),
    ],
    [
      'an attachment that runs',
      (one) => ({
        ...one,
        article: { ...one.article, attachments: [{ name: 'a', url: 'data:text/html,x' }] },
      }),
    ],
    ['another article’s id', (one) => ({ ...one, id: 'korea.kr:156990002' })],
    [
      'an address of another site',
      (one) => ({
        ...one,
        article: { ...one.article, canonicalUrl: 'https://evil.example/?newsId=156990001' },
      }),
    ],
    [
      'an address of another article',
      (one) => ({
        ...one,
        article: { ...one.article, canonicalUrl: ADDRESS.replace('0001', '0002') },
      }),
    ],
    [
      'an earlier text of another article',
      (one) => ({ ...one, earlier: [{ article: anArticleWithId('156990002'), capturedAt: 1 }] }),
    ],
    ['time that is no number', (one) => ({ ...one, savedAt: '2026' })],
    [
      'more earlier texts than are kept',
      (one) => ({
        ...one,
        earlier: Array.from({ length: 11 }, () => ({ article: one.article, capturedAt: 1 })),
      }),
    ],
    [
      'a note without end',
      (one) => ({ ...one, marks: { ...one.marks, note: 'x'.repeat(20_001) } }),
    ],
    [
      'a place that is no order',
      (one) => ({ ...one, marks: { ...one.marks, lists: [{ list: 'a', order: '%%' }] } }),
    ],
  ];

  it.each(bad)('%s', async (_what, change) => {
    const file = ours({ articles: [record('156990003'), change(record()), record('156990004')] });
    const summary = await imported(library, file);
    expect(summary).toMatchObject({ added: 2, skipped: [{ place: 2, reason: 'invalid' }] });
    expect(await library.find('korea.kr:156990001')).toBeUndefined();
  });

  it('longer or deeper than any article', async () => {
    const long = { ...record(), more: 'x'.repeat(FILE_LIMITS.record.length) };
    const deep = `{"id":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const text = ours({ articles: [long, 'DEEP', record('156990003')] }).replace('"DEEP"', deep);
    expect(await imported(library, text)).toMatchObject({
      added: 1,
      skipped: [
        { place: 1, reason: 'too-long' },
        { place: 2, reason: 'too-long' },
      ],
    });
  });

  it('that stood in the file before', async () => {
    const file = ours({ articles: [record(), record()], trash: [{ ...record(), trashedAt: 1 }] });
    expect(await imported(library, file)).toMatchObject({
      added: 1,
      skipped: [
        { place: 2, reason: 'repeated' },
        { place: 3, reason: 'repeated' },
      ],
    });
  });
});

describe('what a file brings', () => {
  it('pollutes no prototype and keeps no unknown field', async () => {
    const text = ours({ articles: [record()] })
      .replace(
        '"id":',
        '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":',
      )
      .replace('"format"', '"__proto__":{"polluted":1},"format"')
      .replace('"marks":{', '"marks":{"__proto__":{"starred":true},"extra":1,');
    expect(await imported(library, text)).toMatchObject({ added: 1, skipped: [] });
    expect({}).not.toHaveProperty('polluted');
    const saved = await library.find('korea.kr:156990001');
    expect(saved?.marks).not.toHaveProperty('extra');
    expect(saved?.marks.starred).toBe(false);
    expect(Object.keys(saved ?? {})).not.toContain('constructor');
  });

  it('takes no article out of the lists that are there, and puts none into a list that is not', async () => {
    const saved = record();
    const marks = { ...saved.marks, lists: [{ list: 'gone', order: 'a0' }] };
    await imported(
      library,
      ours({ articles: [{ ...saved, marks }], lists: [{ id: 'x', name: '' }] }),
    );
    expect((await library.find('korea.kr:156990001'))?.marks.lists).toEqual([]);
    expect(await library.lists()).toEqual([]);
  });

  it('leaves a list that is there as it is, and joins one with its name', async () => {
    const mine = { id: 'mine', name: '숲', colour: 'green', order: 'a0', madeAt: 1 } as const;
    await library.putList(mine);
    const theirs = { ...mine, id: 'theirs', colour: 'red' };
    const saved = record();
    const marks = { ...saved.marks, lists: [{ list: 'theirs', order: 'a1' }] };
    const changed = { ...mine, name: '바뀐 이름' };
    await imported(library, ours({ lists: [theirs, changed], articles: [{ ...saved, marks }] }));
    expect(await library.lists()).toEqual([mine]);
    expect((await library.find('korea.kr:156990001'))?.marks.lists).toEqual([
      { list: 'mine', order: 'a1' },
    ]);
  });

  it('is text, whatever it looks like', async () => {
    await imported(
      library,
      `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3><b>폴더</b></H3><DL><p><DT><A HREF="${ADDRESS}">&lt;img src=x onerror=alert(1)&gt;\u202e제목</A></DL></DL>`,
    );
    expect((await library.find('korea.kr:156990001'))?.article.title).toBe(
      '<img src=x onerror=alert(1)>제목',
    );
    expect((await library.lists()).map(({ name }) => name)).toEqual(['폴더']);
  });

  it('is cut to what the library takes', async () => {
    const long = '가'.repeat(100_000);
    const table = `url,title,folder,tags,created,favorite,note\n${ADDRESS},${long},${long},"${long},${'t,'.repeat(9999)}",never,true,${long}\n`;
    expect(await imported(library, table)).toMatchObject({ kind: 'raindrop', added: 1 });
    const saved = await library.find('korea.kr:156990001');
    expect(saved?.article.title).toHaveLength(FILE_LIMITS.title);
    expect(saved?.marks.tags.map((tag) => tag.length)).toEqual([1, 50]);
    expect(saved?.marks.note).toHaveLength(FILE_LIMITS.note);
    expect((await library.lists())[0]?.name).toHaveLength(FILE_LIMITS.listName);
  });

  it('is walked however deep it is', async () => {
    const deep = '<DL><p>'.repeat(1500);
    const file = `<!DOCTYPE NETSCAPE-Bookmark-file-1>${deep}<DT><A HREF="${ADDRESS}">숲</A>`;
    expect(await imported(library, file)).toMatchObject({ added: 1 });
  });
});

describe('times and days that no clock has', () => {
  const marks = record().marks;
  it.each([
    ['savedAt', { savedAt: -1e300 }],
    ['capturedAt', { capturedAt: 1e17 }],
    ['readAt', { marks: { ...marks, readAt: 1e17 } }],
    ['publishedDate', { article: { ...record().article, publishedDate: '2024-99-99' } }],
    ['a day too many', { article: { ...record().article, publishedDate: '2023-02-29' } }],
  ])('%s', async (_what, fields) => {
    const file = ours({ articles: [{ ...record(), ...fields }, record('156990003')] });
    expect(await imported(library, file)).toMatchObject({
      added: 1,
      skipped: [{ place: 1, reason: 'invalid' }],
    });
    expect(await exported(library, 'csv')).toContain('156990003');
    expect((await exportedFile(library, 'markdown-zip')).file.size).toBeGreaterThan(0);
  });
});

describe('orders at the end of what the store takes', () => {
  const end = 'z'.repeat(500);
  const list = { id: 'a', name: '숲', colour: 'green', order: end, madeAt: 1 };
  const inList = (id: string, order: string) => {
    const saved = record(id);
    return { ...saved, marks: { ...saved.marks, lists: [{ list: 'a', order }] } };
  };

  it('make no other article or list vanish', async () => {
    const file = ours({
      lists: [list],
      articles: [inList('156990002', end), inList('156990001', 'a0')],
    });
    await imported(library, file);
    const added = 'korea.kr:156990009';
    await library.change([added], { kind: 'add-to-list', list: 'a' });
    await library.save(anArticleWithId('156990010'), { at: 1, lists: ['a'] });
    await imported(library, `url,folder\n${ADDRESS.replace('0001', '0011')},숲\n`);
    await library.putList(newReadingList(await library.lists(), '섬', 1));
    expect((await library.lists()).map(({ name }) => name)).toEqual(['숲', '섬']);
    const places = (await library.cards())
      .map(({ id, marks }) => [marks.lists[0]?.order ?? '', id.slice(-2)])
      .sort();
    expect(places.map(([, id]) => id)).toEqual(['01', '02', '09', '10', '11']);
    expect(await library.find(added)).toBeDefined();
    expect(await exported(library)).toContain(added);
  });

  it('are not outgrown where they are stored', async () => {
    await library.putList({ ...list, colour: 'green', order: 'a0' });
    await library.merge([{ saved: inList('156990001', end) }], [], { signal });
    for (const id of ['156990010', '156990011']) {
      await library.save(anArticleWithId(id), { at: 1, lists: ['a'] });
    }
    await library.change(['korea.kr:156990009'], { kind: 'add-to-list', list: 'a' });
    expect(await library.cards()).toHaveLength(4);
    for (const { marks } of await library.cards()) {
      expect(marks.lists[0]?.order.length).toBeLessThanOrEqual(100);
    }
  });
});

describe('an article that a file has twice', () => {
  it('is joined of both', async () => {
    const [one, two] = [record(), record()];
    const first = { ...one, marks: { ...one.marks, note: '하나', tags: ['가'] } };
    const second = { ...two, marks: { ...two.marks, note: '둘', tags: ['나'] } };
    expect(await imported(library, ours({ articles: [first, second] }))).toMatchObject({
      added: 1,
      skipped: [{ place: 2, reason: 'repeated' }],
    });
    expect((await library.find(one.id))?.marks).toMatchObject({
      note: '하나\n\n둘',
      tags: ['가', '나'],
    });
  });

  it('is in the library where it is in the trash, too', async () => {
    const text = ours({ trash: [{ ...record(), trashedAt: 1 }], articles: [record()] });
    await imported(library, text);
    expect(await library.find(record().id)).toBeDefined();
    expect(await library.trashed()).toEqual([]);
  });

  it('is taken where the first only claims to be it', async () => {
    const liar = { ...record('156990002'), id: record().id };
    expect(await imported(library, ours({ articles: [liar, record()] }))).toMatchObject({
      added: 1,
      skipped: [{ place: 1, reason: 'invalid' }],
    });
  });

  it('as a link keeps both notes', async () => {
    await imported(library, `url,note\n${ADDRESS},하나\n${ADDRESS},둘\n`);
    expect((await library.find(record().id))?.marks.note).toBe('하나\n\n둘');
  });
});
