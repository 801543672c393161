import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  activeTab,
  openPage,
  openTabIds,
  tabAddress,
  tabSummary,
} from '../../../../utils/platform/tabs.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

it('opens a page of the extension in a tab of its own', async () => {
  await openPage('/library.html?q=1#top');
  const id = (await openTabIds()).at(-1) ?? -1;
  expect(await tabAddress(id)).toBe(
    `chrome-extension://${fakeBrowser.runtime.id}/library.html?q=1#top`,
  );
});

it('asks for the active tab of this window', async () => {
  // The fake browser does not know which window asks.
  const query = vi.spyOn(fakeBrowser.tabs, 'query');
  query.mockResolvedValue([{ id: 7, url: 'https://www.korea.kr/', incognito: true } as never]);
  expect(await activeTab()).toEqual({ id: 7, url: 'https://www.korea.kr/', incognito: true });
  expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  query.mockResolvedValue([]);
  expect(await activeTab()).toBeUndefined();
  query.mockRestore();
});

it('has no address for a tab that is gone', async () => {
  expect(await tabAddress(4711)).toBeUndefined();
});

it('leaves out what it may not know, and tabs without an id', () => {
  expect(tabSummary({ id: 1, incognito: true })).toStrictEqual({ id: 1, incognito: true });
  expect(tabSummary({ incognito: false })).toBeUndefined();
  expect(tabSummary(undefined)).toBeUndefined();
});
