import * as v from 'valibot';
import { COPY_FORMATS, DEFAULT_SETTINGS, LANGUAGES, type Settings } from '../article/settings.ts';
import { browser } from './browser.ts';
import { inTurn } from './in-turn.ts';

const KEY = 'settings';

/** Raised when a stored field changes its meaning; `settingsFrom` then reads the older form too. */
const VERSION = 1;

const settingsSchema = v.object({
  language: v.fallback(v.picklist(LANGUAGES), DEFAULT_SETTINGS.language),
  copyFormat: v.fallback(v.picklist(COPY_FORMATS), DEFAULT_SETTINGS.copyFormat),
  copyTemplate: v.fallback(v.string(), DEFAULT_SETTINGS.copyTemplate),
  detection: v.fallback(v.boolean(), DEFAULT_SETTINGS.detection),
});

/** What is stored as settings; a field that is missing or unknown takes its default, the others stay. */
export function settingsFrom(stored: unknown): Settings {
  const result = v.safeParse(settingsSchema, stored ?? {});
  return result.success ? result.output : { ...DEFAULT_SETTINGS };
}

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsFrom(stored[KEY]);
}

/** Two changes at once would each write over what the other changed. */
const turn = inTurn();

/** Changes the given fields, keeps the others, and returns all of them. Changes are made in turn. */
export const updateSettings = (patch: Partial<Settings>): Promise<Settings> =>
  turn(async () => {
    const settings = { ...(await readSettings()), ...patch };
    await browser.storage.local.set({ [KEY]: { version: VERSION, ...settings } });
    return settings;
  });

/** Calls back with the settings before and after whenever they change, wherever that was; returns how to stop. */
export function watchSettings(
  callback: (settings: Settings, before: Settings) => void,
): () => void {
  const listener = (
    changes: Record<string, { oldValue?: unknown; newValue?: unknown }>,
    area: string,
  ) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) callback(settingsFrom(change.newValue), settingsFrom(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
