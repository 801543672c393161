import * as v from 'valibot';
import { sendToBackground } from '../messaging/send.ts';
import { reportBug } from '../platform/report-bug.ts';

/** Which articles changed, by their ids. */
export type ChangedIds = readonly string[] | 'all';

const CHANNEL = 'briefclip:library';

const changedSchema = v.union([v.literal('all'), v.array(v.string())]);

/** Tells the other open pages of the extension, and the background so that toolbar icons follow. */
export function announceLibraryChange(ids: ChangedIds): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(ids);
  channel.close();
  const message = { type: 'library-changed', ids: ids === 'all' ? ids : [...ids] } as const;
  sendToBackground(message).catch(reportBug);
}

/** Calls back for each announced change, the caller's own ones too; returns how to stop. */
export function watchLibraryChanges(callback: (ids: ChangedIds) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const result = v.safeParse(changedSchema, event.data);
    if (result.success) callback(result.output);
  };
  return () => channel.close();
}

/** Like `watchLibraryChanges` for one callback, which also hears what was announced since this was called. */
export function libraryChangesFromNow(): typeof watchLibraryChanges {
  const missed: ChangedIds[] = [];
  let tell = (ids: ChangedIds): unknown => missed.push(ids);
  const stop = watchLibraryChanges((ids) => tell(ids));
  return (callback) => {
    tell = callback;
    for (const ids of missed.splice(0)) callback(ids);
    return stop;
  };
}
