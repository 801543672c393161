import { dropInvisible, toLine } from '../../text/clean.ts';
import { FILE_LIMITS } from './read-file.ts';

/** A field of another program's file as one line of at most `limit` characters; none is cut in half. */
export function lineOf(text: string, limit: number): string {
  return cut(toLine(text.slice(0, limit * 4).normalize('NFC')), limit);
}

/** A field of several lines. */
export function notesOf(text: string): string {
  const clean = dropInvisible(text.slice(0, FILE_LIMITS.note * 2).replace(/\r\n?/g, '\n'));
  return cut(clean.normalize('NFC').trim(), FILE_LIMITS.note);
}

/** Tags as the library takes them: each once, sorted. */
export function tagsOf(texts: readonly string[]): string[] {
  const tags = texts.map((text) => lineOf(text, FILE_LIMITS.tag)).filter(Boolean);
  return [...new Set(tags)].sort().slice(0, FILE_LIMITS.tags);
}

/** Folders within each other as the name of one list; '' for none. */
export function listNameOf(folders: readonly string[]): string {
  const names = folders.map((name) => toLine(name.slice(0, 400))).filter(Boolean);
  return lineOf(names.join(' / '), FILE_LIMITS.listName);
}

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Seconds since 1970, or a date as ISO 8601 writes it (without a zone UTC), in milliseconds since 1970; null for anything
 * else.
 */
export function timeOf(text: string): number | null {
  const given = text.trim();
  const [, day, clock = '00:00', zone = 'Z'] = ISO.exec(given) ?? [];
  const seconds = /^\d{9,11}$/.test(given) ? Number(given) : Number.NaN;
  const time = day ? Date.parse(`${day}T${clock}${zone}`) : seconds * 1000;
  return time >= 0 ? time : null;
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\ud800-\udbff]$/.test(text.slice(0, limit)) ? limit - 1 : limit;
  return text.slice(0, end).trimEnd();
}
