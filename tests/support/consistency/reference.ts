import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openLibrary } from '../../../utils/library/indexed-db.ts';
import type { Library } from '../../../utils/library/library.ts';
import { type LibraryAction, Performer } from '../library/actions.ts';
import { dumpLibrary, type LibraryDump, loadLibrary } from '../library/dump.ts';

/** What the library should hold: the same code on an IndexedDB in memory, where nobody pulls the plug. */
export class Reference {
  private library: Library;

  constructor() {
    // Empty, whatever ran in this process before.
    globalThis.indexedDB = new IDBFactory();
    this.library = openLibrary();
  }

  /** The states before the first action and after each, as text. */
  async statesDuring(actions: readonly LibraryAction[]): Promise<string[]> {
    await this.library.count();
    const states = [JSON.stringify(await dumpLibrary())];
    const performer = new Performer(this.library);
    for (const action of actions) {
      await performer.perform(action);
      states.push(JSON.stringify(await dumpLibrary()));
    }
    return states;
  }

  /** Goes on from this state. */
  async goOnFrom(state: string): Promise<void> {
    await loadLibrary(JSON.parse(state) as LibraryDump);
  }
}
