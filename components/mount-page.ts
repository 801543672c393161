import { type ComponentChild, h, render } from 'preact';
import type { LanguageSetting, Settings } from '../utils/article/settings.ts';
import { applyTheme, readAppearance } from './appearance.ts';
import { type Words, WordsContext } from './words.ts';

interface PageSources {
  readSettings: () => Promise<Settings>;
  watchSettings: (callback: (settings: Settings) => void) => () => void;
  createTranslate: (setting: LanguageSetting) => Promise<Words>;
}

/**
 * Draws a page in the reader's language and theme, and again whenever the settings change, here or in another tab.
 * `view` must give the same component each time: its state then lives on.
 */
export async function mountPage(
  sources: PageSources,
  view: (settings: Settings, words: Words) => ComponentChild,
): Promise<void> {
  applyTheme(document.documentElement, readAppearance().theme);
  keepFocusLater();
  addEventListener('storage', () => applyTheme(document.documentElement, readAppearance().theme));
  const draw = async (settings: Settings) => {
    const words = await sources.createTranslate(settings.language);
    document.documentElement.lang = words.language;
    drawPage(words, view(settings, words));
  };
  sources.watchSettings((settings) => void draw(settings));
  await draw(await sources.readSettings());
}

/** Draws into the page's body, all at once. */
export function drawPage(words: Words, view: ComponentChild): void {
  render(h(WordsContext.Provider, { value: words, children: view }), document.body);
}

/** Nothing that has the focus goes before the page was drawn: what looks after it is fetched meanwhile. */
export function keepFocusLater(): void {
  void import('./keep-focus.ts').then(({ keepFocus }) => keepFocus(document.body));
}
