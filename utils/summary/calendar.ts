import type { DateFact } from '../article/summary.ts';

/** Where a deadline comes from. */
export interface DeadlineSource {
  /** What the event is called. */
  title: string;
  agency: string;
  /** The address to credit. */
  url: string;
  /** korea.kr's newsId, or anything that names the article. */
  id: string;
}

/** RFC 5545, 3.1: a line holds at most 75 octets; what is longer goes on behind a space. */
const MAX_OCTETS = 75;

/** RFC 5545, 3.3.11: TEXT. */
const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Octets that one character takes in UTF-8. */
function octets(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const sign of line) {
    const size = octets(sign);
    if (length + size > MAX_OCTETS) {
      folded += '\r\n ';
      length = 1;
    }
    folded += sign;
    length += size;
  }
  return folded;
}

const compact = (isoDate: string): string => isoDate.replaceAll('-', '');
const dayAfter = (isoDate: string): string =>
  new Date(Date.parse(isoDate) + 86_400_000).toISOString().slice(0, 10);

/**
 * The last day of a fact as an iCalendar file (RFC 5545) with one all-day event: its title, the sentence that
 * states it word for word, agency and address. `now` in milliseconds since 1970. null where the fact has no last
 * day. The same fact has the same UID, so that importing it again makes no second entry.
 */
export function deadlineCalendar(
  fact: DateFact,
  source: DeadlineSource,
  now: number,
): string | null {
  const day = fact.until;
  if (!day) return null;
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const description = [fact.sentence.text, '', source.agency, source.url].join('\n');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Briefclip//Briefclip//KO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escapeText(source.id)}-${compact(day)}-${fact.value.block}-${fact.value.start}@briefclip`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escapeText(source.title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${source.url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
