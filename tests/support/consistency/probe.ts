import { announceLibraryChange } from '../../../utils/library/changes.ts';
import { checkLibrary } from '../../../utils/library/check-library.ts';
import { openLibrary } from '../../../utils/library/indexed-db.ts';
import { type LibraryAction, Performer } from '../library/actions.ts';
import { dumpLibrary } from '../library/dump.ts';

/** Does the actions one after another on the extension's own library, and tells `hearAcknowledged` after each that it is done. */
export async function run(actions: readonly LibraryAction[]): Promise<void> {
  const performer = new Performer(openLibrary());
  const acknowledged = new BroadcastChannel('briefclip-tests:acknowledged');
  for (const [index, action] of actions.entries()) {
    await performer.perform(action);
    acknowledged.postMessage(index + 1);
    // The library page and the worker read meanwhile, as they do when a person acts.
    announceLibraryChange('all');
  }
}

/** In the page that outlives the others: counts from now on what they acknowledge. */
export function hearAcknowledged(): void {
  const channel = new BroadcastChannel('briefclip-tests:acknowledged');
  channel.onmessage = ({ data }) => Object.assign(window, { briefclipAcknowledged: data });
}

/** What the library holds, as text that can be compared, and what is wrong with it. */
export async function look(): Promise<{ state: string; problems: string[] }> {
  const problems = await checkLibrary();
  return { state: JSON.stringify(await dumpLibrary()), problems };
}
