import Papa from 'papaparse';
import { licencePart } from '../../article/licence.ts';
import { listNames } from '../../article/reading-list.ts';
import type { SavedArticle } from '../../article/saved-article.ts';
import type { Translate } from '../../article/words.ts';
import type { ExportSource } from './export-source.ts';
import { joinNames } from './name-cell.ts';

/** Spreadsheets take UTF-8 for what it is only behind this mark. */
const MARK = '\ufeff';

const WRITTEN = {
  newline: '\r\n',
  // A cell that begins like a formula gets an apostrophe (OWASP, CSV injection), and so does one that begins as if it had
  // got one. Papa's own expression passes over one with a line break in it.
  escapeFormulae: /^'*[=+\-@\t\r\n]/,
};

/** A row for each article, without its text. Times are UTC, as ISO 8601 writes them. */
export async function* writeCsv(
  source: ExportSource,
  { t, notes }: { t: Translate; notes: boolean },
): AsyncGenerator<string> {
  const names = listNames(source.lists);
  const row = (cells: string[]): string => `${Papa.unparse([cells], WRITTEN)}\r\n`;
  const columns = [
    t('transfer_title'),
    t('transfer_agency'),
    t('transfer_published'),
    t('transfer_kind'),
    t('transfer_licence'),
    t('transfer_address'),
    t('transfer_saved'),
    t('transfer_read'),
    t('transfer_starred'),
    t('transfer_tags'),
    t('transfer_lists'),
  ];
  const noted = notes ? [t('transfer_note'), t('transfer_highlights')] : [];
  yield `${MARK}${row([...columns, ...noted])}`;
  for await (const saved of source.articles()) {
    yield row([...cellsOf(saved, names, t), ...(notes ? notesOf(saved) : [])]);
  }
}

function cellsOf(
  { article, savedAt, marks }: SavedArticle,
  names: ReadonlyMap<string, string>,
  t: Translate,
): string[] {
  const { type } = article.licence;
  return [
    article.title,
    article.agency,
    article.publishedDate,
    article.identity ? t(`kind_${article.identity.kind}`) : '',
    type === 'unknown' ? '' : t(`credit_${licencePart(type)}`),
    article.canonicalUrl,
    new Date(savedAt).toISOString(),
    marks.readAt === null ? '' : new Date(marks.readAt).toISOString(),
    marks.starred ? t('transfer_yes') : '',
    joinNames(marks.tags),
    joinNames(marks.lists.flatMap(({ list }) => names.get(list) ?? [])),
  ];
}

const notesOf = ({ marks }: SavedArticle): string[] => [
  marks.note,
  marks.highlights
    .map(({ quote, note }) => (note ? `“${quote}” (${note})` : `“${quote}”`))
    .join('\n'),
];
