import type { SavedArticle } from '../../article/saved-article.ts';
import { toLine } from '../../text/clean.ts';

/** Signs that one system or another takes no file name with. */
const UNFIT = /[\\/:*?"<>|%#^[\]]/g;
const MAX_TITLE = 60;

/** `2024-11-19 제목 (156661100).md`; a page without an id gets its number. Unique, and fit for every system. */
export function markdownName({ article }: SavedArticle, number: number): string {
  const title = fitName(article.title)
    .slice(0, MAX_TITLE)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  const id = article.identity?.id ?? String(number);
  return `${[article.publishedDate, title, `(${id})`].filter(Boolean).join(' ')}.md`;
}

/** A title as a part of a file's name; '' where nothing is left of it. */
export const fitName = (text: string): string =>
  toLine(
    toLine(text)
      .replace(UNFIT, ' ')
      .replace(/^[.\s]+|[.\s]+$/g, ''),
  );

/** YYYY-MM-DD by UTC, for names of files. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
