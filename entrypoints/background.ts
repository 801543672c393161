import { defineBackground } from 'wxt/utils/define-background';
import { copySelection, type SelectionPlace } from '../utils/actions/copy-selection.ts';
import type { ArticleIdentity } from '../utils/article/article.ts';
import type { Result } from '../utils/article/failure.ts';
import type { QuotedSelection } from '../utils/article/quote-request.ts';
import { savedArticleId } from '../utils/article/saved-article.ts';
import type { Settings } from '../utils/article/settings.ts';
import type { Translate } from '../utils/article/words.ts';
import { copiedNote, isCopyWord } from '../utils/i18n/copied-note.ts';
import { failureKey } from '../utils/i18n/failure-key.ts';
import { createTranslate, readMessages } from '../utils/i18n/translate.ts';
import { emptyOldTrash } from '../utils/library/empty-trash.ts';
import { openReader } from '../utils/library/reader.ts';
import type { FromExtension } from '../utils/messaging/messages.ts';
import { receiveMessages } from '../utils/messaging/receive.ts';
import { browser } from '../utils/platform/browser.ts';
import { now } from '../utils/platform/clock.ts';
import { detectInOpenTabs } from '../utils/platform/detection.ts';
import { frameScripts } from '../utils/platform/frame-scripts.ts';
import { COPY_SELECTION, showCopyMenu } from '../utils/platform/menu.ts';
import { watchSitePermission } from '../utils/platform/permissions.ts';
import { reportBug } from '../utils/platform/report-bug.ts';
import { readSettings, watchSettings } from '../utils/platform/settings.ts';
import { tabScripts } from '../utils/platform/tab-scripts.ts';
import { activeTab, openTabIds } from '../utils/platform/tabs.ts';
import { tellReader } from '../utils/platform/tell-reader.ts';
import {
  type IconState,
  showDefaultTitle,
  showIcon,
  tryOpenPopup,
} from '../utils/platform/toolbar-icon.ts';

const isRefused = (result: Result<unknown>): boolean =>
  !result.ok && result.failure.kind === 'clipboard-refused';

function noteOf(result: Result<QuotedSelection>, t: Translate): string {
  if (result.ok) return copiedNote(result.value, t);
  return t(isRefused(result) ? 'note_copy_refused' : failureKey(result.failure.kind));
}

/** How long a page may take to make a copy, in milliseconds. */
const COPY_TIME_MS = 10_000;

/**
 * Menus, the shortcut, the toolbar icon, and the library for private windows. Holds no state: the browser ends and
 * starts it as it likes, so that every answer is looked up when it is needed, and every listener is there at once.
 */
export default defineBackground(() => {
  const library = openReader();

  async function iconState(
    identity: ArticleIdentity | null,
    settings: Settings,
  ): Promise<IconState> {
    if (!identity || !settings.detection) return 'idle';
    // An article is one even where the library cannot be opened.
    const saved = await library
      .find(savedArticleId({ identity, canonicalUrl: '' }))
      .catch(reportBug);
    return saved ? 'saved' : 'article';
  }

  async function lightIcon(tabId: number, identity: ArticleIdentity | null): Promise<void> {
    const settings = await readSettings();
    const { t } = await createTranslate(settings.language);
    const state = await iconState(identity, settings);
    await showIcon(tabId, state, t(`action_title_${state}`));
  }

  async function unlightAll(): Promise<void> {
    await Promise.all((await openTabIds()).map((tabId) => lightIcon(tabId, null)));
  }

  async function showWords(settings: Settings): Promise<void> {
    const { t } = await createTranslate(settings.language);
    await showCopyMenu(t('menu_copy_selection'));
    await showDefaultTitle(t('action_title_idle'));
  }

  async function begin(): Promise<void> {
    await showWords(await readSettings());
    await detectInOpenTabs();
    // On a full disk it stays until the next time.
    await emptyOldTrash(now());
  }

  async function followSettings(settings: Settings, before: Settings): Promise<void> {
    if (settings.language !== before.language) await showWords(settings);
    await (settings.detection ? detectInOpenTabs() : unlightAll());
  }

  async function copyAndTell(place: SelectionPlace): Promise<void> {
    const { copyFormat: format, copyTemplate: template, language: chosen } = await readSettings();
    const { t, language } = await createTranslate(chosen);
    const words = await readMessages(language, isCopyWord);
    const signal = AbortSignal.timeout(COPY_TIME_MS);
    const edges = { ...tabScripts, ...frameScripts };
    const result = await copySelection(place, { format, template, words, signal, edges });
    await tellReader(place.tabId, noteOf(result, t), language);
    // The popup offers what is selected, and a page cannot refuse it the clipboard.
    if (isRefused(result)) await tryOpenPopup();
  }

  async function answer(message: FromExtension): Promise<unknown> {
    switch (message.type) {
      case 'library-changed':
        return await detectInOpenTabs();
      case 'library-find':
        return await library.find(message.id);
      case 'library-latest':
        return await library.latest(message.limit);
      case 'library-count':
        return await library.count();
      case 'library-lists':
        return await library.lists();
    }
  }

  /** Icons change in the order in which pages said what they are, however long each look-up takes. */
  let icons: Promise<void> = Promise.resolve();
  receiveMessages({
    fromPage: (message, tabId) => {
      icons = icons.then(() => lightIcon(tabId, message.identity)).catch(reportBug);
      return icons;
    },
    fromExtension: answer,
  });

  browser.runtime.onInstalled.addListener(() => void begin().catch(reportBug));
  browser.runtime.onStartup.addListener(() => void begin().catch(reportBug));
  watchSettings((settings, before) => void followSettings(settings, before).catch(reportBug));
  watchSitePermission((granted) => {
    void (granted ? detectInOpenTabs() : unlightAll()).catch(reportBug);
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, selectionText }, tab) => {
    if (menuItemId !== COPY_SELECTION || tab?.id === undefined) return;
    const place: SelectionPlace = { tabId: tab.id };
    if (frameId !== undefined) place.frameId = frameId;
    if (selectionText !== undefined) place.text = selectionText;
    void copyAndTell(place).catch(reportBug);
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== COPY_SELECTION) return;
    const tabId = tab?.id ?? (await activeTab())?.id;
    if (tabId !== undefined) await copyAndTell({ tabId }).catch(reportBug);
  });
});
