import { fail, ok, type Result } from '../article/failure.ts';
import { listNames } from '../article/reading-list.ts';
import type { SavedArticle } from '../article/saved-article.ts';
import type { Language } from '../article/settings.ts';
import type {
  ExportFormat,
  ExportOptions,
  ShareFormat,
  TransferProgress,
} from '../article/transfer.ts';
import type { Translate } from '../article/words.ts';
import type { Library } from '../library/library.ts';
import type { ExportSource } from '../library/transfer/export-source.ts';
import type { Carriers } from '../library/transfer/transfer.ts';
import type { collectFile } from '../platform/save-file.ts';
import { dayOf, fitName, markdownName } from './transfer/file-names.ts';
import type { DocumentOptions } from './transfer/shown-text.ts';
import { writeHtml } from './transfer/write-html.ts';
import { markdownFile, writeMarkdown } from './transfer/write-markdown.ts';
import { writeReferences } from './transfer/write-references.ts';

export interface CarryOutEdges {
  library: Library;
  carriers: Carriers;
  collect: typeof collectFile;
  /** Milliseconds since 1970. */
  now: () => number;
}

interface CarryOutOptions {
  t: Translate;
  language: Language;
  /** Articles in the order in which they go out. */
  ids?: readonly string[] | undefined;
  /** Aborting it ends the work with `cancelled`. */
  signal: AbortSignal;
  onProgress?: ((progress: TransferProgress) => void) | undefined;
  edges: CarryOutEdges;
}

export interface ExportRequest extends CarryOutOptions, ExportOptions {
  format: ExportFormat;
}

export interface ShareRequest extends CarryOutOptions {
  format: ShareFormat;
  ids: readonly string[];
  /** The list's name; '' for a selection. */
  name: string;
  /** The reader's notes and highlights go along. */
  notes: boolean;
}

/** A file to be saved. */
export interface MadeFile {
  name: string;
  file: Blob;
}

/** Ending and kind of each form's file. */
const FILES: Readonly<Record<ExportFormat, readonly [string, string]>> = {
  json: ['json', 'application/json'],
  markdown: ['md', 'text/markdown'],
  'markdown-zip': ['zip', 'application/zip'],
  html: ['html', 'text/html'],
  csv: ['csv', 'text/csv'],
  bookmarks: ['html', 'text/html'],
  ris: ['ris', 'application/x-research-info-systems'],
  bibtex: ['bib', 'application/x-bibtex'],
  'csl-json': ['json', 'application/vnd.citationstyles.csl+json'],
};

/**
 * The whole library, or a selection, as a file. Our JSON holds the trash and all lists, too; the other forms do not. Fails
 * with `cancelled`: nothing is left of the file then.
 */
export async function exportLibrary(request: ExportRequest): Promise<Result<MadeFile>> {
  const { format, edges } = request;
  const [ending, type] = FILES[format];
  const kind = format === 'bookmarks' || format === 'csl-json' ? `-${format}` : '';
  const name = `briefclip${kind}-${dayOf(edges.now())}.${ending}`;
  return await carriedOut(request, { name, type }, (source) => partsOf(source, request));
}

/**
 * A list or selection for others, with the credit of each article: the text where its licence permits copying, else the
 * link and what the reader highlighted as a quotation. Fails with `cancelled`.
 */
export async function shareList(request: ShareRequest): Promise<Result<MadeFile>> {
  const { format, t, language, notes, edges } = request;
  const [ending, type] = FILES[format];
  const title = request.name || t('share_title');
  const name = `${fitName(title) || 'briefclip'} ${dayOf(edges.now())}.${ending}`;
  return await carriedOut(request, { name, type }, (source) => {
    const lists = new Map<string, string>();
    const options: DocumentOptions = { t, language, title, lists, notes, purpose: 'shared' };
    const write = format === 'html' ? writeHtml : writeMarkdown;
    return write(source.articles(), options);
  });
}

async function carriedOut(
  { ids, signal, onProgress, edges }: CarryOutOptions,
  { name, type }: { name: string; type: string },
  write: (source: ExportSource) => AsyncIterable<string | Uint8Array<ArrayBuffer>>,
): Promise<Result<MadeFile>> {
  try {
    const options = { ids, signal, onProgress };
    const source = await edges.carriers.exportSource(edges.library, options);
    return ok({ name, file: await edges.collect(write(source), type) });
  } catch (error) {
    if (signal.aborted) return fail('cancelled', 'the export was cancelled');
    throw error;
  }
}

function partsOf(
  source: ExportSource,
  { format, contacts, notes, t, language, edges }: ExportRequest,
): AsyncIterable<string | Uint8Array<ArrayBuffer>> {
  const { carriers, now } = edges;
  const lists = listNames(source.lists);
  const title = t('transfer_bookmarks');
  const options: DocumentOptions = { t, language, title, lists, notes, purpose: 'own' };
  switch (format) {
    case 'json':
      return carriers.writeJson(source, { contacts, at: now() });
    case 'csv':
      return carriers.writeCsv(source, { t, notes });
    case 'bookmarks':
      return carriers.writeBookmarks(source, { t, notes });
    case 'markdown':
      return writeMarkdown(source.articles(), options);
    case 'markdown-zip':
      return carriers.zipFiles(markdownFiles(source.articles(), options));
    case 'html':
      return writeHtml(source.articles(), options);
    default:
      return writeReferences(source.articles(), { format, t });
  }
}

async function* markdownFiles(articles: AsyncIterable<SavedArticle>, options: DocumentOptions) {
  let number = 0;
  for await (const saved of articles) {
    number++;
    yield {
      name: markdownName(saved, number),
      text: markdownFile(saved, options),
      at: saved.savedAt,
    };
  }
}
