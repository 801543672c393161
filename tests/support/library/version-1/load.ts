/** What the two stores of version 1 hold. */
export interface FirstLibrary {
  articles: unknown[];
  trash: unknown[];
}

/** Makes the database of version 1 as it was, in place of any there is. Runs in a page too: uses nothing from around it. */
export async function loadFirstVersion({ articles, trash }: FirstLibrary): Promise<void> {
  const done = (request: IDBRequest) =>
    new Promise<void>((resolve, reject) => {
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  await done(indexedDB.deleteDatabase('briefclip'));
  const opening = indexedDB.open('briefclip', 1);
  opening.onupgradeneeded = () => {
    const stores = opening.result;
    stores.createObjectStore('articles', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
    stores.createObjectStore('trash', { keyPath: 'id' }).createIndex('trashedAt', 'trashedAt');
  };
  await done(opening);
  const change = opening.result.transaction(['articles', 'trash'], 'readwrite');
  for (const record of articles) change.objectStore('articles').put(record);
  for (const record of trash) change.objectStore('trash').put(record);
  await new Promise<void>((resolve, reject) => {
    change.oncomplete = () => resolve();
    change.onabort = () => reject(change.error);
  });
  opening.result.close();
}
