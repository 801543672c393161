import first from '../support/library/version-1/library.json' with { type: 'json' };
import { loadFirstVersion } from '../support/library/version-1/load.ts';
import { expect, t, test } from './fixtures.ts';

const isWhole = ({ id }: { id: string }) => !id.startsWith('damaged');
const titles = (records: readonly object[]) =>
  records.map((record) => (record as { article: { title: string } }).article.title);

test('a library of version 1 is there with everything in it', async ({ driver }) => {
  await driver.stopWorker();
  await driver.control.evaluate(loadFirstVersion, first);
  const articles = first.articles.filter(isWhole);
  const trash = first.trash.filter(isWhole);
  const library = await driver.openExtension('library.html');
  // Only the rows in view are drawn: all of them should be.
  await library.setSize(1280, 2400);
  await library.waitForText(t('library_count', [String(articles.length)]));
  for (const title of titles(articles)) await library.waitForText(title);
  const kept = await library.evaluate(async () => {
    const opening = indexedDB.open('briefclip');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const look = database.transaction([...database.objectStoreNames]);
    const counts = [...database.objectStoreNames].map(
      (name) =>
        new Promise<[string, number]>((resolve, reject) => {
          const counting = look.objectStore(name).count();
          counting.onsuccess = () => resolve([name, counting.result]);
          counting.onerror = () => reject(counting.error);
        }),
    );
    const all = Object.fromEntries(await Promise.all(counts));
    database.close();
    return all;
  });
  // What has been in the trash for 30 days goes when the page opens; the fixture's days are long past or still to come.
  expect(kept).toMatchObject({ articles: articles.length, cards: articles.length, damaged: 2 });
  expect(kept.texts).toBe(articles.length);
  expect([0, trash.length]).toContain(kept.trash);
});
