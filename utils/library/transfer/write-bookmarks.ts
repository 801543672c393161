import type { ReadingList } from '../../article/reading-list.ts';
import type { SavedArticle } from '../../article/saved-article.ts';
import type { Translate } from '../../article/words.ts';
import { toLine } from '../../text/clean.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { ExportSource } from './export-source.ts';

/** One bookmark, and where it stands in each of its lists. */
interface Bookmark {
  line: string;
  id: string;
  orders: ReadonlyMap<string, string>;
}

const HEAD = [
  '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
  '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
];

/**
 * Bookmarks as every browser imports them: a folder for each list, in the reader's order, and behind them what is in no
 * list. An article in several lists stands in each of their folders.
 */
export async function* writeBookmarks(
  source: ExportSource,
  { t, notes }: { t: Translate; notes: boolean },
): AsyncGenerator<string> {
  const bookmarks: Bookmark[] = [];
  for await (const saved of source.articles()) bookmarks.push(bookmarkOf(saved, notes));
  const title = escapeHtml(t('transfer_bookmarks'));
  yield [...HEAD, `<TITLE>${title}</TITLE>`, `<H1>${title}</H1>`, '<DL><p>', ''].join('\n');
  for (const list of source.lists) yield* folder(list, bookmarks);
  const known = new Set(source.lists.map(({ id }) => id));
  for (const { line, orders } of bookmarks) {
    if (![...orders.keys()].some((list) => known.has(list))) yield `    ${line}`;
  }
  yield '</DL><p>\n';
}

function* folder({ id, name, madeAt }: ReadingList, all: readonly Bookmark[]): Generator<string> {
  const order = ({ orders }: Bookmark): string => orders.get(id) ?? '';
  const inside = all
    .filter(({ orders }) => orders.has(id))
    .sort((a, b) => compare(order(a), order(b)) || compare(a.id, b.id));
  if (inside.length === 0) return;
  yield `    <DT><H3 ADD_DATE="${seconds(madeAt)}">${escapeHtml(toLine(name))}</H3>\n    <DL><p>\n`;
  for (const { line } of inside) yield `        ${line}`;
  yield '    </DL><p>\n';
}

function bookmarkOf({ id, article, savedAt, marks }: SavedArticle, notes: boolean): Bookmark {
  // The format parts tags with commas.
  const tags = marks.tags.map((tag) => tag.replaceAll(',', ' ')).join(',');
  const attributes = [
    `HREF="${escapeHtml(article.canonicalUrl)}"`,
    `ADD_DATE="${seconds(savedAt)}"`,
    ...(tags ? [`TAGS="${escapeHtml(tags)}"`] : []),
  ];
  const title = escapeHtml(toLine(article.title) || article.canonicalUrl);
  const note = notes && marks.note ? `        <DD>${escapeHtml(toLine(marks.note))}\n` : '';
  const line = `<DT><A ${attributes.join(' ')}>${title}</A>\n${note}`;
  return { id, line, orders: new Map(marks.lists.map(({ list, order }) => [list, order])) };
}

const seconds = (time: number): string => String(Math.floor(time / 1000));

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
