import { applyTheme, forgetAppearance } from '../../components/appearance.ts';
import { mountPage } from '../../components/mount-page.ts';
import { clearLibrary } from '../../utils/actions/clear-library.ts';
import { DEFAULT_SETTINGS } from '../../utils/article/settings.ts';
import { createTranslate } from '../../utils/i18n/translate.ts';
import { announceLibraryChange, watchLibraryChanges } from '../../utils/library/changes.ts';
import { openReader } from '../../utils/library/reader.ts';
import { browser } from '../../utils/platform/browser.ts';
import { forgetHandedOver } from '../../utils/platform/handover.ts';
import { isPrivateWindow } from '../../utils/platform/private-window.ts';
import { readSettings, updateSettings, watchSettings } from '../../utils/platform/settings.ts';
import { openShortcutSettings, readShortcut } from '../../utils/platform/shortcut.ts';
import { App, type OptionsServices } from './App.tsx';

const library = openReader();

const services: OptionsServices = {
  change: updateSettings,
  countSaved: () => library.count(),
  watchLibrary: (callback) => watchLibraryChanges(callback),
  deleteEverything: async () => {
    const { openLibrary } = await import('../../utils/library/indexed-db.ts');
    const library = openLibrary();
    const cleared = await clearLibrary({ library, announce: announceLibraryChange });
    if (!cleared.ok) return cleared;
    await forgetHandedOver();
    forgetAppearance();
    applyTheme(document.documentElement, 'auto');
    await updateSettings(DEFAULT_SETTINGS);
    return cleared;
  },
  loadCopyMaker: () => import('../../utils/attribution/formats.ts'),
  readShortcut,
  openShortcutSettings,
  isPrivate: isPrivateWindow(undefined),
  version: browser.runtime.getManifest().version,
};

await mountPage({ readSettings, watchSettings, createTranslate }, (settings, { t }) => {
  document.title = `${t('options_title')} · ${t('popup_title')}`;
  return <App settings={settings} services={services} />;
});
