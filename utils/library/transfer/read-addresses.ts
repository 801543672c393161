import { fail, ok, type Result } from '../../article/failure.ts';
import type { Skipped } from '../../article/transfer.ts';
import { lineOf } from './clean-fields.ts';
import { FILE_LIMITS, type ReadFile, type ReadLink } from './read-file.ts';

const ADDRESS = /https?:\/\/[^\s<>"'`)\]]+/i;

/** Signs of lists and links (Markdown's, too) around a title. */
const LEAD = /^(?:[-*•]\s+)?\[?/;
const TAIL = /[\s:,\-–—([\]*<]+$/;

/**
 * Reads a list of addresses, a line each; words before an address are its title. Lines without one are skipped. Fails
 * with `file-foreign` where no line has one, and `file-too-large`.
 */
export function readAddresses(text: string): Result<ReadFile> {
  const links: ReadLink[] = [];
  const skipped: Skipped[] = [];
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > FILE_LIMITS.items) return fail('file-too-large', 'too many lines');
  lines.forEach((line, index) => {
    const place = index + 1;
    const found = ADDRESS.exec(line.slice(0, FILE_LIMITS.address * 2));
    if (found) links.push(linkOf(place, found[0], line.slice(0, found.index)));
    else if (line.trim()) skipped.push({ place, reason: 'no-address', what: lineOf(line, 200) });
  });
  if (links.length === 0) return fail('file-foreign', 'no address in it');
  return ok({ kind: 'addresses', lists: [], records: [], links, skipped });
}

const linkOf = (place: number, address: string, before: string): ReadLink => ({
  place,
  address: address.slice(0, FILE_LIMITS.address + 1),
  title: lineOf(before, FILE_LIMITS.title).replace(LEAD, '').replace(TAIL, ''),
  lists: [],
  tags: [],
  starred: false,
  read: false,
  note: '',
  addedAt: null,
});
