import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../../utils/article/failure.ts';
import { putBack } from '../../../../utils/article/put-back.ts';
import { MAX_EARLIER } from '../../../../utils/article/saved-article.ts';
import { openLibrary } from '../../../../utils/library/indexed-db.ts';
import type { Library } from '../../../../utils/library/library.ts';
import { anArticle, anArticleWithId } from '../../../support/factories/article.ts';

const IDS = ['korea.kr:100001', 'korea.kr:100002', 'korea.kr:100003'];
const [FIRST = '', SECOND = '', THIRD = ''] = IDS;
const LIST = { id: 'a', name: '가', colour: 'red', order: 'a0', madeAt: 1 } as const;
let library: Library;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = openLibrary();
  await library.putList(LIST);
  for (const [index, id] of IDS.entries()) {
    await library.save(anArticleWithId(id.slice(-6)), { at: index, lists: ['a', 'gone'] });
  }
});

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

async function inList(): Promise<string[]> {
  const cards = await library.cards();
  const order = (card: (typeof cards)[number]) => card.marks.lists[0]?.order ?? '';
  const members = cards.filter(({ marks }) => marks.lists.length > 0);
  return members.sort((a, b) => (order(a) < order(b) ? -1 : 1)).map(({ id }) => id);
}

const textOf = (text: string) => anArticle({ blocks: [{ type: 'paragraph', text }] });

it('keeps what the page said before, the last ten times', async () => {
  for (let at = 0; at <= MAX_EARLIER + 1; at += 1) {
    await library.save(textOf(`${at}번째 글이에요.`), { at });
    await library.save(textOf(`${at}번째 글이에요.`), { at: at + 0.5 });
  }
  const saved = await library.find('korea.kr:156661100');
  expect(saved?.earlier.map(({ capturedAt }) => capturedAt)).toEqual(
    Array.from({ length: MAX_EARLIER }, (_, index) => index + 1.5),
  );
  expect(saved?.savedAt).toBe(0);
});

it('does not take a removal that was put back for another text of the page', async () => {
  const block = { type: 'paragraph', text: '걷어 낸 줄' } as const;
  const removed = {
    step: 's',
    reason: 'notice',
    text: block.text,
    back: { block, at: 0, order: 0 },
  };
  const article = anArticle({ removed: [{ ...removed, reason: 'notice' }] });
  await library.save(article, { at: 1 });
  await library.save(putBack(article, 0), { at: 2 });
  const saved = await library.find('korea.kr:156661100');
  expect(saved).toMatchObject({ capturedAt: 1, earlier: [] });
  expect(saved?.article.blocks[0]).toEqual(block);
});

it('puts articles at the end of a list, and moves them by hand', async () => {
  expect(await inList()).toEqual(IDS);
  await library.change([THIRD], { kind: 'move-in-list', list: 'a', before: FIRST });
  expect(await inList()).toEqual([THIRD, FIRST, SECOND]);
  await library.change([THIRD, FIRST], { kind: 'move-in-list', list: 'a', before: null });
  expect(await inList()).toEqual([SECOND, THIRD, FIRST]);
});

it('brings a removed list back with its articles in their order', async () => {
  const undo = must(await library.removeList('a'));
  expect(await inList()).toEqual([]);
  await library.undo(undo);
  expect(await library.lists()).toEqual([LIST]);
  expect(await inList()).toEqual(IDS);
});

it('takes one change back, and leaves what was done since', async () => {
  const tagged = must(await library.change([FIRST], { kind: 'add-tags', tags: ['하나'] }));
  const noted = must(await library.change([FIRST], { kind: 'note', note: '먼저' }));
  await library.change([FIRST], { kind: 'add-tags', tags: ['둘'] });
  await library.change([FIRST], { kind: 'note', note: '나중' });
  await library.undo(tagged);
  await library.undo(noted);
  expect((await library.find(FIRST))?.marks).toMatchObject({ tags: ['둘'], note: '나중' });
});

it('takes back what a change did to a list, and leaves what was done to it since', async () => {
  const renamed = must(await library.changeList('a', { name: '나', colour: 'green' }));
  await library.changeList('a', { colour: 'blue', order: 'a5' });
  const undone = must(await library.undo(renamed));
  const left = { ...LIST, colour: 'blue', order: 'a5' } as const;
  expect(await library.lists()).toEqual([left]);
  await library.undo(undone);
  expect(await library.lists()).toEqual([{ ...left, name: '나' }]);
});

describe('a list that was removed meanwhile', () => {
  const gone = { ok: false, failure: { kind: 'list-gone' } };

  it('is changed no more, nor made again by that', async () => {
    await library.removeList('a');
    expect(await library.changeList('a', { name: '나' })).toMatchObject(gone);
    expect(await library.lists()).toEqual([]);
  });

  it.each(['add-to-list', 'move-in-list'] as const)('takes nothing in (%s)', async (kind) => {
    await library.removeList('a');
    const before = await library.find(FIRST);
    const into = { kind, list: 'a', before: null };
    expect(await library.change(IDS, into)).toMatchObject(gone);
    expect(await library.find(FIRST)).toEqual(before);
    expect(await library.change(IDS, { kind: 'remove-from-list', list: 'a' })).toMatchObject({
      ok: true,
    });
  });

  it('stays so when what was done to it before is taken back', async () => {
    const renamed = must(await library.changeList('a', { name: '나' }));
    const removed = must(await library.removeList('a'));
    expect(await library.undo(renamed)).toMatchObject(gone);
    expect(await library.lists()).toEqual([]);
    await library.undo(removed);
    await library.undo(renamed);
    expect(await library.lists()).toEqual([LIST]);
  });
});

describe('the making of a list is taken back', () => {
  const changed = { ok: false, failure: { kind: 'list-changed' } };
  const NEW = { ...LIST, id: 'b', order: 'a1' } as const;

  it('only while nothing is in it', async () => {
    const made = must(await library.putList(NEW));
    const filled = must(await library.change([FIRST], { kind: 'add-to-list', list: 'b' }));
    expect(await library.undo(made)).toMatchObject(changed);
    expect(await library.lists()).toEqual([LIST, NEW]);
    expect((await library.find(FIRST))?.marks.lists).toMatchObject([{ list: 'a' }, { list: 'b' }]);
    await library.undo(filled);
    must(await library.undo(made));
    expect(await library.lists()).toEqual([LIST]);
  });

  it('only while it is as it was made', async () => {
    const made = must(await library.putList(NEW));
    const renamed = must(await library.changeList('b', { name: '나' }));
    expect(await library.undo(made)).toMatchObject(changed);
    await library.undo(renamed);
    must(await library.undo(made));
    expect(await library.lists()).toEqual([LIST]);
  });

  it('where it is gone already, without a word', async () => {
    const made = must(await library.putList(NEW));
    await library.removeList('b');
    must(await library.undo(made));
    expect(await library.lists()).toEqual([LIST]);
  });

  it('and so is its coming back, while it holds only what came back with it', async () => {
    const back = must(await library.undo(must(await library.removeList('a'))));
    await library.save(anArticle(), { at: 9, lists: ['a'] });
    expect(await library.undo(back)).toMatchObject(changed);
    expect(await inList()).toHaveLength(4);
    await library.change(['korea.kr:156661100'], { kind: 'remove-from-list', list: 'a' });
    must(await library.undo(back));
    expect(await library.lists()).toEqual([]);
  });
});

it('leaves a list alone that came back before its removal is taken back', async () => {
  const removed = must(await library.removeList('a'));
  await library.putList({ ...LIST, name: '나' });
  await library.undo(removed);
  expect(await library.lists()).toEqual([{ ...LIST, name: '나' }]);
  expect(await inList()).toEqual(IDS);
});

it('takes back the making and the removing of a list, and those again', async () => {
  const made = must(await library.putList({ ...LIST, id: 'b', order: 'a1' }));
  const both = await library.lists();
  const unmade = must(await library.undo(made));
  expect(await library.lists()).toEqual([LIST]);
  await library.undo(unmade);
  expect(await library.lists()).toEqual(both);
  const back = must(await library.undo(must(await library.removeList('a'))));
  expect([await library.lists(), await inList()]).toEqual([both, IDS]);
  await library.undo(back);
  expect([(await library.lists()).length, await inList()]).toEqual([1, []]);
});

it('restores from the trash with all marks, but for lists that are gone', async () => {
  await library.change(IDS, { kind: 'starred', starred: true });
  await library.trash([FIRST, SECOND], 1);
  await library.restore([FIRST]);
  expect((await library.find(FIRST))?.marks).toMatchObject({
    starred: true,
    lists: [{ list: 'a' }],
  });
  await library.removeList('a');
  await library.restore([SECOND]);
  expect((await library.find(SECOND))?.marks).toMatchObject({ starred: true, lists: [] });
});

it('makes several highlights in one change, which one undo takes back', async () => {
  const highlight = (id: string) =>
    ({
      id,
      quote: '글',
      prefix: '',
      suffix: '',
      place: null,
      colour: 'red',
      note: '',
      madeAt: 1,
    }) as const;
  await library.change([FIRST], { kind: 'highlight', highlight: highlight('0') });
  const before = (await library.find(FIRST))?.marks.highlights;
  const highlights = ['1', '0', '2'].map(highlight);
  const made = must(await library.change([FIRST], { kind: 'add-highlights', highlights }));
  expect((await library.find(FIRST))?.marks.highlights.map(({ id }) => id)).toEqual([
    '0',
    '1',
    '2',
  ]);
  await library.undo(made);
  expect((await library.find(FIRST))?.marks.highlights).toEqual(before);
});
