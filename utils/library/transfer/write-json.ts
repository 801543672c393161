import type { Article } from '../../article/article.ts';
import { withoutContacts } from '../../article/merge-saved.ts';
import type { ReadingList } from '../../article/reading-list.ts';
import type { SavedArticle } from '../../article/saved-article.ts';
import type { ExportSource } from './export-source.ts';
import { FILE_FORMAT, FILE_VERSION, type PartName } from './file-schema.ts';

export interface JsonOptions {
  /** Names and numbers of officials go along. */
  contacts: boolean;
  /** The moment of the export, in milliseconds since 1970. */
  at: number;
}

/**
 * The library as the JSON of FORMAT.md, in parts, a record a line. The same library at the same moment gives the same
 * bytes: lists in their order, articles by their ids, fields as the store's schema gives them when it checks what it reads.
 */
export async function* writeJson(
  source: ExportSource,
  { contacts, at }: JsonOptions,
): AsyncGenerator<string> {
  const head = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    exportedAt: new Date(at).toISOString(),
    contacts,
  };
  yield JSON.stringify(head).slice(0, -1);
  const clean = contacts ? (saved: SavedArticle) => saved : bare;
  yield* part('lists', source.lists, inOrder);
  yield* part('articles', source.articles(), clean);
  yield* part('trash', source.trash(), clean);
  yield '}\n';
}

/** Lists come as they were put, whatever the order of their fields was then. */
const inOrder = ({ id, name, colour, order, madeAt }: ReadingList): ReadingList => ({
  id,
  name,
  colour,
  order,
  madeAt,
});

async function* part<T>(
  name: PartName,
  records: AsyncIterable<T> | Iterable<T>,
  clean: (record: T) => unknown,
): AsyncGenerator<string> {
  yield `,\n${JSON.stringify(name)}:[`;
  let separator = '\n';
  for await (const record of records) {
    yield `${separator}${JSON.stringify(clean(record))}`;
    separator = ',\n';
  }
  yield '\n]';
}

/** Without contacts, in the earlier texts neither. */
function bare<T extends { article: Article; earlier: SavedArticle['earlier'] }>(saved: T): T {
  return {
    ...saved,
    article: withoutContacts(saved.article),
    earlier: saved.earlier.map((text) => ({ ...text, article: withoutContacts(text.article) })),
  };
}
