import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  announceLibraryChange,
  libraryChangesFromNow,
  watchLibraryChanges,
} from '../../../../utils/library/changes.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

it('reaches the background and every page that watches', async () => {
  const messages: unknown[] = [];
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
    messages.push(message);
  });
  const heard = vi.fn();
  stops.push(watchLibraryChanges(heard));
  announceLibraryChange(['korea.kr:156661100']);
  announceLibraryChange('all');
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([[['korea.kr:156661100']], ['all']]));
  expect(messages).toEqual([
    { type: 'library-changed', ids: ['korea.kr:156661100'] },
    { type: 'library-changed', ids: 'all' },
  ]);
});

it('is not heard any more after stopping, nor is anything else on the channel', async () => {
  fakeBrowser.runtime.onMessage.addListener(() => {});
  const stopped = vi.fn();
  watchLibraryChanges(stopped)();
  const heard = vi.fn();
  stops.push(watchLibraryChanges(heard));
  const channel = new BroadcastChannel('briefclip:library');
  channel.postMessage({ strange: true });
  channel.close();
  announceLibraryChange(['a']);
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([[['a']]]));
  expect(stopped).not.toHaveBeenCalled();
});

it('tells who listens late what was announced before', async () => {
  fakeBrowser.runtime.onMessage.addListener(() => {});
  const inTime = vi.fn();
  const watchLate = libraryChangesFromNow();
  stops.push(watchLibraryChanges(inTime));
  announceLibraryChange(['a']);
  await vi.waitFor(() => expect(inTime).toHaveBeenCalled());
  const late = vi.fn();
  stops.push(watchLate(late));
  expect(late.mock.calls).toEqual([[['a']]]);
  announceLibraryChange(['b']);
  await vi.waitFor(() => expect(late.mock.calls).toEqual([[['a']], [['b']]]));
});
