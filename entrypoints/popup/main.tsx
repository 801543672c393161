import { applyTheme, readAppearance, updateAppearance } from '../../components/appearance.ts';
import { drawPage, keepFocusLater } from '../../components/mount-page.ts';
import { captureTab } from '../../utils/actions/capture-page.ts';
import { readPage } from '../../utils/actions/read-page.ts';
import { saveArticle } from '../../utils/actions/save-article.ts';
import { UNKNOWN_PAGE } from '../../utils/article/page-view.ts';
import { createTranslate } from '../../utils/i18n/translate.ts';
import { announceLibraryChange } from '../../utils/library/changes.ts';
import { openReader } from '../../utils/library/reader.ts';
import { remoteLibrary } from '../../utils/library/remote.ts';
import { connectCapture } from '../../utils/messaging/tab-ports.ts';
import { writeClipboard } from '../../utils/platform/clipboard.ts';
import { now } from '../../utils/platform/clock.ts';
import { frameScripts } from '../../utils/platform/frame-scripts.ts';
import { handOver } from '../../utils/platform/handover.ts';
import {
  hasSitePermission,
  requestSitePermission,
  watchSitePermission,
} from '../../utils/platform/permissions.ts';
import { isPrivateWindow } from '../../utils/platform/private-window.ts';
import { reportBug } from '../../utils/platform/report-bug.ts';
import { readSettings, updateSettings } from '../../utils/platform/settings.ts';
import { askToPersist } from '../../utils/platform/storage-space.ts';
import { tabScripts } from '../../utils/platform/tab-scripts.ts';
import { activeTab, openPage } from '../../utils/platform/tabs.ts';
import { App } from './App.tsx';
import { createController } from './controller.ts';
import { listenToKeys } from './keys.ts';
import { lookAtTab } from './look-at-tab.ts';
import { nextState } from './next-state.ts';
import type { PopupServices } from './services.ts';
import { initialState } from './state.ts';
import { createStore } from './store.ts';

const edges = { ...tabScripts, connectCapture };

/** Fetched while the page is read: the title is drawn without it. */
const summariser = import('../../utils/summary/summarise.ts');

/** What writes to the library: fetched when something is saved, the popup only reads. */
const writer = () => import('../../utils/library/indexed-db.ts');

/** Made once: what it read stays for the next words. */
let finder: Promise<PopupServices['find']> | undefined;

const services: PopupServices = {
  activeTab: async () => {
    const tab = await activeTab();
    return tab && { id: tab.id, isPrivate: isPrivateWindow(tab) };
  },
  capture: (tabId, signal, onUpdate) => captureTab(tabId, { signal, onUpdate, edges }),
  summarise: async (article) => (await summariser).summarise(article),
  library: (isPrivate) => (isPrivate ? remoteLibrary() : openReader()),
  loadPrepare: async () => (await import('../../utils/actions/prepare-copy.ts')).prepareCopy,
  readPage: async () => {
    const tab = await activeTab();
    return tab ? readPage(tab.id, { ...tabScripts, ...frameScripts }) : UNKNOWN_PAGE;
  },
  write: writeClipboard,
  save: async (article, isPrivate) =>
    saveArticle(article, {
      library: (await writer()).openLibrary(),
      announce: announceLibraryChange,
      now,
      isPrivate,
      persist: () => void askToPersist().catch(reportBug),
    }),
  find: async (words, signal) => {
    finder ??= import('./find-saved.ts').then(({ createFinder }) => createFinder());
    return (await finder)(words, signal);
  },
  compare: async (before, after) =>
    (await import('../../utils/library/versions/compare-texts.ts')).compareTexts(before, after),
  keeper: async (id) => (await import('../../utils/library/keep-saved.ts')).createKeeper(id),
  saveDeadline: async (fact, head, t) => {
    // Fetched when it is wanted: the popup draws without it.
    const { saveDeadline } = await import('../../utils/actions/save-deadline.ts');
    const { saveSmallFile } = await import('../../utils/platform/save-small-file.ts');
    saveDeadline(fact, head, { t, now, saveFile: saveSmallFile });
  },
  showOnPage: async (sentence) => {
    const { showInPage } = await import('../../utils/platform/show-in-page.ts');
    const tab = await activeTab();
    const isShown = tab !== undefined && (await showInPage(tab.id, sentence));
    if (isShown) close();
    return isShown;
  },
  handOver,
  open: async (path) => {
    await openPage(path);
    close();
  },
  hasPermission: hasSitePermission,
  watchPermission: watchSitePermission,
  requestPermission: requestSitePermission,
  rememberFormat: (copyFormat) => updateSettings({ copyFormat }),
  rememberLetterKeys: (letterKeys) => updateAppearance({ letterKeys }),
  rememberPreview: (copyPreview) => updateAppearance({ copyPreview }),
  reportBug,
};

const appearance = readAppearance();
applyTheme(document.documentElement, appearance.theme);

const store = createStore(nextState, {
  ...initialState,
  letterKeys: appearance.letterKeys,
  previewShown: appearance.copyPreview,
});
const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort());

// Before anything else: the page is read while the words and settings are.
const looked = lookAtTab(store, services, leaving.signal);

const settings = await readSettings();
const words = await createTranslate(settings.language);
document.documentElement.lang = words.language;
document.title = words.t('popup_title');
store.send({ type: 'format-chosen', format: settings.copyFormat });
store.send({ type: 'template-known', template: settings.copyTemplate });

const controller = createController(store, services, words.t, leaving.signal);
services.watchPermission((isPermitted) => store.send({ type: 'permission-known', isPermitted }));
keepFocusLater();
listenToKeys(document, controller, () => store.state().letterKeys);

let marked = false;
const draw = () => {
  drawPage(words, <App state={store.state()} controller={controller} />);
  if (marked || !store.state().capture) return;
  marked = true;
  performance.mark('briefclip:first-content');
};
store.watch(draw);
draw();
await looked;
