import { fail, ok, type Result } from '../../article/failure.ts';
import type { Skipped } from '../../article/transfer.ts';
import { lineOf } from './clean-fields.ts';
import { FILE_LIMITS, type ReadFile, type ReadLink } from './read-file.ts';

/** Ends before what parts it from the next address or a cell of a table; an article's address has none of these. */
const ADDRESS = /https?:\/\/[^\s<>"'`)\],;|]+/gi;

/** What ends a sentence, not an address. */
const STOP = /[.,;:!?|。、…]+$/;

/** Signs of lists and links (Markdown's, too) around a title. */
const LEAD = /^(?:(?:[-*•]|\d{1,3}[.)])(?:\s+|$))?\[?/;
/** What is left of the address before, in the same line. */
const REST = /^[\s)\]>"'`.,;:!?|。、…]+/;
/** A cell in quotation marks before that of the address, or only the latter's own. */
const QUOTED = /^"(?:(.*)",\s*")?$/;
const TAIL = /[\s:,\-–—([\]*<]+$/;

/**
 * Reads a list of addresses, one or more in a line; words before an address are its title. Lines without one are skipped. Fails
 * with `file-foreign` where no line has one, and `file-too-large`.
 */
export function readAddresses(text: string): Result<ReadFile> {
  const links: ReadLink[] = [];
  const skipped: Skipped[] = [];
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > FILE_LIMITS.items) return fail('file-too-large', 'too many lines');
  for (const [index, line] of lines.entries()) {
    const place = index + 1;
    let end = 0;
    for (const { 0: address, index: start } of line.matchAll(ADDRESS)) {
      const before = line.slice(end, start);
      links.push(linkOf(place, address.replace(STOP, ''), end ? before.replace(REST, '') : before));
      end = start + address.length;
    }
    if (end === 0 && line.trim())
      skipped.push({ place, reason: 'no-address', what: lineOf(line, 200) });
  }
  if (links.length > FILE_LIMITS.items) return fail('file-too-large', 'too many addresses');
  if (links.length === 0) return fail('file-foreign', 'no address in it');
  return ok({ kind: 'addresses', lists: [], records: [], links, skipped });
}

const linkOf = (place: number, address: string, before: string): ReadLink => ({
  place,
  address: address.slice(0, FILE_LIMITS.address + 1),
  title: lineOf(before, FILE_LIMITS.title)
    .replace(QUOTED, '$1')
    .replace(LEAD, '')
    .replace(TAIL, ''),
  lists: [],
  tags: [],
  starred: false,
  read: false,
  readAt: null,
  note: '',
  addedAt: null,
});
