import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import {
  DATABASE_VERSION,
  type LibrarySchema,
  upgradeDatabase,
} from '../../../../utils/library/schema.ts';

it('makes the stores and their indexes from nothing', async () => {
  const database = await openDB<LibrarySchema>('empty', DATABASE_VERSION, {
    upgrade: (upgraded, oldVersion, _, transaction) =>
      upgradeDatabase(upgraded, oldVersion, transaction),
  });
  const transaction = database.transaction(['articles', 'cards', 'trash']);
  expect([...database.objectStoreNames]).toEqual([
    'articles',
    'cards',
    'damaged',
    'lists',
    'texts',
    'trash',
  ]);
  expect([...transaction.objectStore('cards').indexNames]).toEqual(['members', 'savedAt']);
  expect([...transaction.objectStore('trash').indexNames]).toEqual(['trashedAt']);
  expect(transaction.objectStore('articles').keyPath).toBe('id');
  expect(transaction.objectStore('trash').keyPath).toBe('id');
});

it('has nothing to do for a database of the present version', async () => {
  const steps: unknown[] = [];
  const database = new Proxy({}, { get: (_, name) => steps.push(name) });
  await upgradeDatabase(database as never, DATABASE_VERSION, {} as never);
  expect(steps).toEqual([]);
});
