import type { Article } from '../article/article.ts';
import { savedArticleId } from '../article/saved-article.ts';
import { browser } from './browser.ts';

const KEY = 'handed-over';

/** The store takes 10 MB; the longest releases have about 100 kB. */
const KEPT = 20;

interface HandedOver {
  id: string;
  article: Article;
}

/**
 * Gives an unsaved article to the reader page. It lives in the session's memory: it outlasts a reload, ends with the
 * browser, and is never written to disk. Returns the id to ask for it by.
 */
export async function handOver(article: Article): Promise<string> {
  const id = savedArticleId(article);
  const others = (await handedOver()).filter((item) => item.id !== id);
  const items: HandedOver[] = [{ id, article }, ...others].slice(0, KEPT);
  await browser.storage.session.set({ [KEY]: items });
  return id;
}

/** The article that was handed over under an id, in this session. */
export async function takeOver(id: string): Promise<Article | undefined> {
  return (await handedOver()).find((item) => item.id === id)?.article;
}

/** Lets go of everything that was handed over. */
export async function forgetHandedOver(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** Written by this very build: the browser empties the session's memory when the extension changes. */
async function handedOver(): Promise<HandedOver[]> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as HandedOver[] | undefined) ?? [];
}
