import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../../utils/article/transfer.ts';
import { recordsOf } from '../../../../utils/library/records.ts';
import { DATABASE_NAME } from '../../../../utils/library/schema.ts';
import { anArticleWithId } from '../../../support/factories/article.ts';
import { aSavedArticle } from '../../../support/factories/saved-article.ts';
import { emptyLibrary, exported, exportedFile, imported } from '../../../support/transfer.ts';

const LIST = { id: 'a', name: '숲', colour: 'green', order: 'a0', madeAt: 1e300 } as const;

/** As an earlier version took it from a file: its times are no moments, its days are in no calendar. */
function impossible(id: string) {
  const article = anArticleWithId(id, { publishedDate: '2024-99-99' });
  const { marks } = aSavedArticle();
  const highlight = {
    id: 'h',
    quote: '숲',
    prefix: '',
    suffix: '',
    place: null,
    colour: 'red',
    note: '',
    madeAt: 1e300,
  } as const;
  return aSavedArticle(
    {
      savedAt: 1e300,
      capturedAt: 1e17,
      earlier: [{ article: { ...article, blocks: [] }, capturedAt: -1e300 }],
      marks: {
        ...marks,
        readAt: -1e17,
        highlights: [highlight],
        lists: [{ list: 'a', order: 'a0' }],
      },
    },
    article,
  );
}

async function libraryWithImpossibleTimes() {
  const library = emptyLibrary();
  await library.save(anArticleWithId('156990009'), { at: 1000 });
  const database = await openDB(DATABASE_NAME);
  const { article, card, text } = recordsOf(impossible('156990001'));
  await database.put('articles', article);
  await database.put('cards', card);
  await database.put('texts', text);
  await database.put('trash', { ...impossible('156990002'), trashedAt: 1e300 });
  await database.put('lists', LIST);
  database.close();
  return library;
}

const isMoment = (time: number) => time >= 0 && !Number.isNaN(new Date(time).getTime());

it.each(EXPORT_FORMATS)('does not keep the library from going out (%s)', async (format) => {
  const library = await libraryWithImpossibleTimes();
  const { file } = await exportedFile(library, format);
  expect(file.size).toBeGreaterThan(0);
  if (format !== 'markdown-zip') expect(await file.text()).toContain('156990001');
});

it('is read as the nearest moment, and a day of no calendar as none', async () => {
  const library = await libraryWithImpossibleTimes();
  const id = 'korea.kr:156990001';
  const saved = await library.find(id);
  expect(saved?.article.publishedDate).toBe('');
  const { savedAt, capturedAt, earlier, marks } = saved ?? impossible('156990001');
  const times = [savedAt, capturedAt, earlier[0]?.capturedAt, marks.readAt];
  expect([...times, marks.highlights[0]?.madeAt].map((time) => isMoment(time ?? -1))).toEqual(
    Array(5).fill(true),
  );
  for (const cards of [
    await library.cards(),
    await library.latest(9),
    await library.someCards([id]),
  ]) {
    const card = cards.find((one) => one.id === id);
    expect(card).toMatchObject({ savedAt, publishedDate: '', marks: { readAt: 0 } });
  }
  expect((await library.trashed()).map(({ trashedAt }) => isMoment(trashedAt))).toEqual([true]);
  expect((await library.lists()).map(({ madeAt }) => isMoment(madeAt))).toEqual([true]);
});

it('goes out and comes in again whole', async () => {
  const file = await exported(await libraryWithImpossibleTimes());
  const other = emptyLibrary();
  expect(await imported(other, file)).toMatchObject({
    added: 2,
    trashed: 1,
    lists: ['숲'],
    skipped: [],
  });
  expect(await exported(other)).toBe(file);
});
