import { fail, type Result } from '../../article/failure.ts';
import type { TransferProgress } from '../../article/transfer.ts';
import { readAddresses } from './read-addresses.ts';
import { readBookmarks } from './read-bookmarks.ts';
import { readCsv } from './read-csv.ts';
import { FILE_LIMITS, type GivenFile, type ReadFile } from './read-file.ts';
import { readJson } from './read-json.ts';

export interface ReadOptions {
  /** Parses HTML into a document that runs nothing and loads nothing. */
  parse(html: string): Document;
  /** Aborting it ends the reading with `cancelled`. */
  signal: AbortSignal;
  /** In bytes. */
  onProgress?: ((progress: TransferProgress) => void) | undefined;
}

/** As much of a file as its kind is told by. Characters. */
const BEGINNING = 4096;

/**
 * The bytes are not in the encoding from the beginning: another kind of file; or later, or it cannot be read any more:
 * broken.
 */
class Unreadable extends Error {
  constructor(
    readonly kind: 'file-foreign' | 'file-broken',
    cause: unknown,
  ) {
    super(String(cause));
  }
}

/**
 * Reads a file for import. What it is its content says, not its name. Fails with `file-too-large`, `file-foreign`,
 * `file-newer`, `file-broken` and `cancelled`.
 */
export async function readImport(file: GivenFile, options: ReadOptions): Promise<Result<ReadFile>> {
  if (file.size > FILE_LIMITS.bytes) return fail('file-too-large', `${file.size} bytes`);
  return readAs('utf-8', file, options);
}

/** UTF-8, or the encoding in which Korean spreadsheets save a table. */
type Encoding = 'utf-8' | 'euc-kr';

async function readAs(
  encoding: Encoding,
  file: GivenFile,
  options: ReadOptions,
): Promise<Result<ReadFile>> {
  const chunks = textOf(file, encoding, options);
  try {
    const beginning = await firstOf(chunks);
    if (beginning.includes('\0')) return fail('file-foreign', 'no text');
    const all = from(beginning, chunks);
    if (beginning.trimStart().startsWith('{')) {
      return encoding === 'utf-8' ? await readJson(all) : fail('file-foreign', 'not ours');
    }
    if (file.size > FILE_LIMITS.foreignBytes) return fail('file-too-large', `${file.size} bytes`);
    return readForeign(await wholeOf(all), options);
  } catch (error) {
    if (options.signal.aborted) return fail('cancelled', 'aborted while reading');
    if (!(error instanceof Unreadable)) throw error;
    const isOther = error.kind === 'file-foreign' && encoding === 'utf-8';
    return isOther ? readAs('euc-kr', file, options) : fail(error.kind, error.message);
  } finally {
    await chunks.return(undefined);
  }
}

function readForeign(text: string, { parse }: ReadOptions): Result<ReadFile> {
  const beginning = text.slice(0, BEGINNING);
  if (/^\s*<|<(?:dl|a\s|html)\b/i.test(beginning)) return readBookmarks(parse(text));
  const table = readCsv(text);
  return table.ok || table.failure.kind !== 'file-foreign' ? table : readAddresses(text);
}

/** The file's text as it arrives. Throws the signal's reason, and `Unreadable` for what is not in that encoding. */
async function* textOf(
  file: GivenFile,
  encoding: Encoding,
  { signal, onProgress }: ReadOptions,
): AsyncGenerator<string, void> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder(encoding, { fatal: true });
  let done = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { value } = await readable(reader.read());
      yield decoded(decoder, value, done === 0 ? 'file-foreign' : 'file-broken');
      if (!value) break;
      done += value.byteLength;
      onProgress?.({ done, total: file.size });
    }
  } finally {
    // Fails where reading failed, which has been said then.
    await reader.cancel().catch(() => {});
  }
}

/** The beginning, with something in it; '' for an empty file. */
async function firstOf(chunks: AsyncGenerator<string, void>): Promise<string> {
  let text = '';
  while (text.length < BEGINNING || text.trim() === '') {
    const { value, done } = await chunks.next();
    if (done) break;
    text += value;
  }
  return text;
}

async function readable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw new Unreadable('file-broken', error);
  }
}

/** Without bytes what the last ones left over. */
function decoded(
  decoder: TextDecoder,
  bytes: Uint8Array<ArrayBuffer> | undefined,
  kind: Unreadable['kind'],
): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch (error) {
    throw new Unreadable(kind, error);
  }
}

async function wholeOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

async function* from(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
