import * as v from 'valibot';
import { fail, ok, type Result } from '../../article/failure.ts';
import type { ReadingList } from '../../article/reading-list.ts';
import type { Skipped, SkipReason } from '../../article/transfer.ts';
import { toLine } from '../../text/clean.ts';
import { FILE_FORMAT, FILE_VERSION, headSchema, PARTS } from './file-schema.ts';
import { FILE_LIMITS, type ReadFile, type ReadRecord } from './read-file.ts';
import { BrokenJson, type JsonPart, JsonSplitter } from './split-json.ts';

/** Something about the file as a whole: it is not taken. */
class Declined extends Error {
  constructor(readonly failure: ReturnType<typeof fail>) {
    super(failure.failure.message);
  }
}

/**
 * Reads a file in our format while it arrives. Records that are not as ours are skipped, each with its place. Fails with
 * `file-foreign` (JSON, but not ours), `file-newer`, `file-broken` (cut off, or no JSON) and `file-too-large`.
 */
export async function readJson(chunks: AsyncIterable<string>): Promise<Result<ReadFile>> {
  const reading = new Reading();
  const splitter = new JsonSplitter(FILE_LIMITS.record);
  try {
    for await (const chunk of chunks) {
      for (const part of splitter.push(chunk)) reading.take(part);
    }
    splitter.end();
    return ok(reading.end());
  } catch (error) {
    if (error instanceof Declined) return error.failure;
    if (error instanceof BrokenJson) return fail('file-broken', error.message);
    throw error;
  }
}

/** What has been read so far. */
class Reading {
  readonly #head: Record<string, unknown> = Object.create(null);
  readonly #lists = new Map<string, ReadingList>();
  readonly #records: ReadRecord[] = [];
  readonly #skipped: Skipped[] = [];
  #place = 0;

  take({ key, index, text }: JsonPart): void {
    const value = text === null ? undefined : parsed(text);
    if (key === 'format' || key === 'version') this.#takeHead(key, value);
    else if (key === 'lists' && index !== null) this.#takeList(value);
    else if ((key === 'articles' || key === 'trash') && index !== null) {
      this.#takeRecord(key, value);
    }
  }

  /** Without the head the file is not ours, whatever it holds. */
  end(): ReadFile {
    const head = v.safeParse(headSchema, { ...this.#head });
    if (!head.success) throw new Declined(fail('file-foreign', 'no head of ours'));
    return {
      kind: 'briefclip',
      lists: [...this.#lists.values()],
      records: this.#records,
      links: [],
      skipped: this.#skipped,
    };
  }

  #takeHead(key: 'format' | 'version', value: unknown): void {
    if (key === 'format' && value !== FILE_FORMAT) {
      throw new Declined(fail('file-foreign', 'JSON of another program'));
    }
    this.#head[key] = value;
    if (this.#head.format !== FILE_FORMAT || typeof this.#head.version !== 'number') return;
    if (this.#head.version > FILE_VERSION) {
      throw new Declined(fail('file-newer', `version ${this.#head.version}`));
    }
  }

  #takeList(value: unknown): void {
    const list = v.safeParse(PARTS.lists, value);
    // A list that cannot be read is not missed: what was in it is taken, without it.
    if (list.success && !this.#lists.has(list.output.id)) {
      this.#lists.set(list.output.id, list.output);
    }
    if (this.#lists.size > FILE_LIMITS.items) throw tooMany();
  }

  #takeRecord(part: 'articles' | 'trash', value: unknown): void {
    const place = ++this.#place;
    if (place > FILE_LIMITS.items) throw tooMany();
    const record = v.safeParse(PARTS[part], value);
    if (value === undefined) this.#skip(place, 'too-long', value);
    else if (!record.success) this.#skip(place, 'invalid', value);
    else this.#records.push(readRecord(place, record.output));
  }

  #skip(place: number, reason: SkipReason, value: unknown): void {
    this.#skipped.push({ place, reason, what: titleOf(value) });
  }
}

function readRecord(
  place: number,
  { trashedAt, ...saved }: ReadRecord['saved'] & { trashedAt?: number },
): ReadRecord {
  return trashedAt === undefined ? { place, saved } : { place, saved, trashedAt };
}

const tooMany = (): Declined =>
  new Declined(fail('file-too-large', `more than ${FILE_LIMITS.items} records`));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BrokenJson('a value is no JSON');
  }
}

const titleSchema = v.object({ article: v.object({ title: v.string() }) });

/** What a record that cannot be taken calls itself. */
function titleOf(value: unknown): string {
  const found = v.safeParse(titleSchema, value);
  return found.success ? toLine(found.output.article.title.slice(0, 400)).slice(0, 200) : '';
}
