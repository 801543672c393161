import type { ArticleIdentity } from '../article/article.ts';
import { REMARK, SOURCE_LINE } from '../article/site-phrases.ts';
import { identify } from './identify.ts';

/** Containers of an article's text and of the document viewer; list pages, which share all the rest, have none of them. */
const BODY = '.view_cont, #viewCont, [itemprop="articleBody"], iframe[src*="/docViewer/"]';

/** The page's head names this very article and when it was published: what is left when a redesign renames the body. */
function headNamesArticle(document: Document, id: string): boolean {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return (
    identify(canonical)?.id === id &&
    document.querySelector('meta[property="article:published_time"]') !== null
  );
}

/** The site's own phrases beside a headline. */
function textShowsArticle(document: Document): boolean {
  const text = document.body?.textContent ?? '';
  return document.querySelector('h1') !== null && (REMARK.test(text) || SOURCE_LINE.test(text));
}

/**
 * Which briefing a page shows: its address names an article and the page gives one kind of evidence that the article is
 * there. Null for every other page, also for an article's address that shows a list or a notice of deletion.
 * Reads only; well under a millisecond where the site's own containers are found.
 */
export function detectArticle(document: Document, url: string): ArticleIdentity | null {
  const identity = identify(url);
  if (!identity) return null;
  const shown =
    document.querySelector(BODY) !== null ||
    headNamesArticle(document, identity.id) ||
    textShowsArticle(document);
  return shown ? identity : null;
}
