import { toLine } from '../text/clean.ts';
import { comparisonKey } from '../text/comparison-key.ts';
import type { LinkedArticle } from './linked-data.ts';

/** A heading that is as long as this and begins the stated title is the headline. */
const MIN_BEGINNING = 8;

const KNOWN = ['.article_head > h1', '.view_title h1', '.article_head h2.tit'];

/** The title in the document's own `<title>`: all before its last " - ", since titles may hold that sign themselves. */
function documentTitle(document: Document): string {
  const title = toLine(document.title);
  const end = title.lastIndexOf(' - ');
  return end > 0 ? title.slice(0, end) : title;
}

/** A page's headline: its words, and the element that shows them where there is one. */
export interface Headline {
  title: string;
  element: Element | null;
}

/**
 * Finds the headline: by the site's own selectors, else the heading that says what the page's head says the title is.
 * `title` is '' where the page gives none.
 */
export function findHeadline(document: Document, linked: LinkedArticle | null): Headline {
  for (const selector of KNOWN) {
    const element = document.querySelector(selector);
    const title = toLine(element?.textContent ?? '');
    if (title) return { title, element };
  }
  const stated = [
    toLine(document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''),
    toLine(linked?.headline ?? ''),
    documentTitle(document),
  ].filter(Boolean);
  const keys = stated.map(comparisonKey);
  for (const element of document.querySelectorAll('h1, h2')) {
    const title = toLine(element.textContent ?? '');
    const key = comparisonKey(title);
    // Titles of documents often go on with the name of the site.
    const begins = key.length >= MIN_BEGINNING && keys.some((stated) => stated.startsWith(key));
    if (key && (begins || keys.includes(key))) return { title, element };
  }
  return { title: stated[0] ?? '', element: null };
}
