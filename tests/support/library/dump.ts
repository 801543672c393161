/** Everything that a library's database holds: its records by store. */
export type LibraryDump = Record<string, unknown[]>;

const NAME = 'briefclip';

/** The database as it is, of whatever version; null where there is none. */
async function open(): Promise<IDBDatabase | null> {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes(NAME)) return null;
  return await answered(indexedDB.open(NAME));
}

/** Runs where the library lies: in a page of the extension, or in a test. */
export async function dumpLibrary(): Promise<LibraryDump> {
  const database = await open();
  if (!database) return {};
  const names = [...database.objectStoreNames];
  const look = database.transaction(names);
  const records = await Promise.all(names.map((name) => answered(look.objectStore(name).getAll())));
  database.close();
  return Object.fromEntries(names.map((name, index) => [name, records[index] ?? []]));
}

/** Puts back what a dump of the same version holds, in place of everything there is. */
export async function loadLibrary(dump: LibraryDump): Promise<void> {
  const database = await open();
  if (!database) throw new Error('There is no library to fill');
  const names = [...database.objectStoreNames];
  const change = database.transaction(names, 'readwrite');
  for (const name of names) {
    const store = change.objectStore(name);
    store.clear();
    for (const record of dump[name] ?? []) store.put(record);
  }
  await new Promise<void>((resolve, reject) => {
    change.oncomplete = () => resolve();
    change.onabort = () => reject(change.error);
  });
  database.close();
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
