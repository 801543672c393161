import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { ReadingList } from '../../../../utils/article/reading-list.ts';
import type { SavedArticle } from '../../../../utils/article/saved-article.ts';
import { checkLibrary } from '../../../../utils/library/check-library.ts';
import { openLibrary } from '../../../../utils/library/indexed-db.ts';
import type { IncomingArticle, Library } from '../../../../utils/library/library.ts';
import { dumpLibrary } from '../../../support/library/dump.ts';
import { manyArticles } from '../../../support/library/many.ts';

const AT = 1_000;
/** More than go one by one, and more than one batch. */
const SAVED = manyArticles(600, 5).map((saved) => ({
  ...saved,
  article: { ...saved.article, blocks: saved.article.blocks.slice(0, 1) },
}));
const [FIRST, SECOND, THIRD, FOURTH] = SAVED as [
  SavedArticle,
  SavedArticle,
  SavedArticle,
  SavedArticle,
];
const listOf = (id: string, name: string): ReadingList => ({
  id,
  name,
  colour: 'blue',
  order: 'a0',
  madeAt: 1,
});
const FRESH = listOf('fresh', '새로 온 목록');
const inList = (saved: SavedArticle, list: string): SavedArticle => ({
  ...saved,
  marks: { ...saved.marks, lists: [{ list, order: 'a0' }] },
});

let library: Library;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  library = openLibrary();
});

async function take(articles: readonly IncomingArticle[], lists: readonly ReadingList[] = []) {
  const { signal } = new AbortController();
  const merged = await library.merge(articles, lists, { signal });
  if (!merged.ok) throw new Error(merged.failure.message);
  return merged.value;
}
async function withdraw(...given: Parameters<Library['withdraw']>) {
  const withdrawn = await library.withdraw(...given);
  if (!withdrawn.ok) throw new Error(withdrawn.failure.message);
  expect(await checkLibrary()).toEqual([]);
  return withdrawn.value;
}
const ids = async () => (await library.cards()).map(({ id }) => id).sort();
const inTrash = async () => (await library.trashed()).map(({ id }) => id).sort();
const listIds = async () => (await library.lists()).map(({ id }) => id);

it('says what was new, and how many that were there got something', async () => {
  await take([{ saved: FIRST }, { saved: SECOND }], [listOf('there', '있던 목록')]);
  const noted = { ...FIRST, marks: { ...FIRST.marks, note: '더한 메모' } };
  const merged = await take(
    [
      { saved: noted },
      { saved: SECOND },
      { saved: inList(THIRD, 'fresh') },
      { saved: FOURTH, trashedAt: 5 },
    ],
    [listOf('there', '같은 목록'), FRESH],
  );
  expect(merged).toEqual({ articles: [THIRD.id], lists: [FRESH], joined: 1 });
});

it('takes away what came, and nothing that was there; and brings it back as it was', async () => {
  await take([{ saved: FIRST }], [listOf('there', '있던 목록')]);
  const noted = { ...FIRST, marks: { ...FIRST.marks, note: '더한 메모' } };
  const merged = await take([{ saved: noted }, { saved: inList(SECOND, 'fresh') }], [FRESH]);
  const imported = await dumpLibrary();
  const withdrawn = await withdraw(merged, AT);
  expect(await ids()).toEqual([FIRST.id]);
  expect((await library.find(FIRST.id))?.marks.note).toBe('더한 메모');
  expect(await inTrash()).toEqual([SECOND.id]);
  expect(await listIds()).toEqual(['there']);
  const back = await library.bringBack(withdrawn);
  expect(back).toEqual({ ok: true, value: withdrawn });
  expect(await dumpLibrary()).toEqual(imported);
  expect(await withdraw(withdrawn, AT)).toEqual(withdrawn);
});

it('one that came back from the trash goes there again', async () => {
  await take([{ saved: FIRST, trashedAt: 5 }]);
  const merged = await take([{ saved: FIRST }]);
  expect(await ids()).toEqual([FIRST.id]);
  await withdraw(merged, AT);
  expect(await ids()).toEqual([]);
  expect(await inTrash()).toEqual([FIRST.id]);
});

it('a list stays that holds an article from before, or was changed since', async () => {
  const renamed = listOf('renamed', '옛 이름');
  const filled = listOf('filled', '나중에 채운 목록');
  await take([{ saved: FIRST }, { saved: SECOND }]);
  const merged = await take(
    [{ saved: inList(FIRST, 'fresh') }, { saved: inList(THIRD, 'renamed') }],
    [FRESH, renamed, filled],
  );
  await library.changeList('renamed', { name: '새 이름' });
  await library.change([SECOND.id], { kind: 'add-to-list', list: 'filled' });
  const withdrawn = await withdraw(merged, AT);
  expect(withdrawn).toEqual({ articles: [THIRD.id], lists: [] });
  expect((await listIds()).sort()).toEqual(['filled', 'fresh', 'renamed']);
});

it('brings back only what it took: not what the reader threw away before', async () => {
  const merged = await take([{ saved: FIRST }, { saved: SECOND }]);
  await library.trash([FIRST.id], AT);
  const withdrawn = await withdraw(merged, AT);
  expect(withdrawn.articles).toEqual([SECOND.id]);
  await library.bringBack(withdrawn);
  expect(await ids()).toEqual([SECOND.id]);
  expect(await inTrash()).toEqual([FIRST.id]);
});

it('does so with many', async () => {
  const [mine, theirs] = [SAVED.slice(0, 50), SAVED.slice(50)];
  await take(mine.map((saved) => ({ saved })));
  const merged = await take(
    SAVED.map((saved) => ({ saved })),
    [FRESH],
  );
  expect(merged.articles).toHaveLength(theirs.length);
  const imported = await dumpLibrary();
  const withdrawn = await withdraw(merged, AT);
  expect(await ids()).toEqual(mine.map(({ id }) => id).sort());
  expect(await inTrash()).toEqual(theirs.map(({ id }) => id).sort());
  await library.bringBack(withdrawn);
  expect(await dumpLibrary()).toEqual(imported);
}, 30_000);
