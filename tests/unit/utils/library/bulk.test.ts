import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { checkLibrary } from '../../../../utils/library/check-library.ts';
import { openLibrary } from '../../../../utils/library/indexed-db.ts';
import type { Library } from '../../../../utils/library/library.ts';
import { dumpLibrary } from '../../../support/library/dump.ts';
import { manyArticles } from '../../../support/library/many.ts';

/** More than go one by one, and more than one batch. */
const SAVED = manyArticles(700, 5).map((saved) => ({
  ...saved,
  article: { ...saved.article, blocks: saved.article.blocks.slice(0, 1) },
}));
const IDS = SAVED.map(({ id }) => id);
const UNKNOWN = 'korea.kr:1';
let library: Library;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = openLibrary();
  const { signal } = new AbortController();
  await library.merge(
    SAVED.map((saved) => ({ saved })),
    [],
    { signal },
  );
});

/** All, all but a few, and every other one: keys that stand together, and keys that do not. */
const CHOICES: [string, (id: string, at: number) => boolean][] = [
  ['all', () => true],
  ['all but a few', (_, at) => at % 200 !== 7],
  ['every other', (_, at) => at % 2 === 0],
  ['the last ones', (_, at) => at > 480],
];

it.each(CHOICES)(
  'trash and restore do as one by one: %s',
  async (_, isChosen) => {
    const before = await dumpLibrary();
    const chosen = IDS.filter(isChosen);
    const staying = IDS.filter((id, at) => !isChosen(id, at));
    await library.trash([...chosen, UNKNOWN].reverse(), 5);
    expect((await library.cards()).map(({ id }) => id).sort()).toEqual(staying);
    expect((await library.trashed()).map(({ id }) => id).sort()).toEqual(chosen);
    expect(await checkLibrary()).toEqual([]);
    await library.restore([...chosen, UNKNOWN]);
    expect(await dumpLibrary()).toEqual(before);
  },
  30_000,
);

it('only what is in the trash long enough goes', async () => {
  const [long, short] = [IDS.slice(0, 400), IDS.slice(400)];
  await library.trash(long, 0);
  await library.trash(short, 10 * 864e5);
  await library.emptyTrash(31 * 864e5);
  expect((await library.trashed()).map(({ id }) => id).sort()).toEqual(short);
}, 30_000);

it('tags go to cards and search texts of all that are chosen, and back', async () => {
  const before = await dumpLibrary();
  const chosen = IDS.filter((_, at) => at % 3 !== 0);
  const tagged = await library.change(chosen, { kind: 'add-tags', tags: ['한꺼번에'] });
  if (!tagged.ok) throw new Error(tagged.failure.message);
  expect(tagged.value.marks).toHaveLength(chosen.length);
  expect(await checkLibrary()).toEqual([]);
  const isTagged = (await library.cards()).filter(({ marks }) => marks.tags.includes('한꺼번에'));
  expect(isTagged.map(({ id }) => id).sort()).toEqual(chosen);
  await library.undo(tagged.value);
  expect(await dumpLibrary()).toEqual(before);
}, 30_000);
