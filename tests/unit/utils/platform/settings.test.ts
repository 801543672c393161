import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../../utils/article/settings.ts';
import {
  readSettings,
  settingsFrom,
  updateSettings,
  watchSettings,
} from '../../../../utils/platform/settings.ts';

const chosen = {
  language: 'en',
  copyFormat: 'markdown',
  copyTemplate: '',
  detection: false,
} as const;

beforeEach(() => {
  fakeBrowser.reset();
});

describe('what is stored', () => {
  it.each([
    ['nothing', undefined, DEFAULT_SETTINGS],
    ['null', null, DEFAULT_SETTINGS],
    ['no object', 'ko', DEFAULT_SETTINGS],
    ['everything', { version: 1, ...chosen }, chosen],
    ['a part', { language: 'en' }, { ...DEFAULT_SETTINGS, language: 'en' }],
    ['an unknown language', { ...chosen, language: 'fr' }, { ...chosen, language: 'browser' }],
    ['an unknown format', { ...chosen, copyFormat: 1 }, { ...chosen, copyFormat: 'quote' }],
    ['no yes or no', { ...chosen, detection: 'no' }, { ...chosen, detection: true }],
  ])('%s reads as settings that are whole', (_, stored, settings) => {
    expect(settingsFrom(stored)).toEqual(settings);
  });
});

it('has the defaults before anything was chosen', async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

it('keeps what is not changed, and a version beside it', async () => {
  await updateSettings({ language: 'en' });
  expect(await updateSettings({ detection: false })).toEqual({
    language: 'en',
    copyFormat: 'quote',
    copyTemplate: '',
    detection: false,
  });
  expect(await readSettings()).toEqual({
    language: 'en',
    copyFormat: 'quote',
    copyTemplate: '',
    detection: false,
  });
  const { settings } = await fakeBrowser.storage.local.get('settings');
  expect(settings).toMatchObject({ version: 1, detection: false });
});

it('keeps both of two changes made at once', async () => {
  await Promise.all([
    updateSettings({ copyFormat: 'template' }),
    updateSettings({ copyTemplate: '{본문}' }),
  ]);
  expect(await readSettings()).toMatchObject({ copyFormat: 'template', copyTemplate: '{본문}' });
});

it('goes on after a change that could not be stored', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  const [first, second] = await Promise.allSettled([
    updateSettings({ language: 'en' }),
    updateSettings({ detection: false }),
  ]);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  expect(await readSettings()).toMatchObject({ language: 'browser', detection: false });
});

it('tells whoever watches what it is and what it was, until they stop', async () => {
  const heard = vi.fn();
  const stop = watchSettings(heard);
  await updateSettings({ language: 'en' });
  await updateSettings({ language: 'ko' });
  await fakeBrowser.storage.local.set({ other: 1 });
  await fakeBrowser.storage.sync.set({ settings: chosen });
  expect(heard.mock.calls.map(([after, before]) => [before.language, after.language])).toEqual([
    ['browser', 'en'],
    ['en', 'ko'],
  ]);
  stop();
  await updateSettings({ language: 'en' });
  expect(heard).toHaveBeenCalledTimes(2);
});
