import type { ArticleKind } from '../../utils/article/article.ts';
import type { Card } from '../../utils/article/card.ts';
import type { LicenceType } from '../../utils/article/licence.ts';
import { tally } from './counts.ts';

/** What the cards say about one's reading. */
export interface ReadingFigures {
  saved: number;
  read: number;
  starred: number;
  highlights: number;
  /** The last twelve months to now, the earliest first; also those without any. YYYY-MM. */
  months: { month: string; saved: number; read: number }[];
  agencies: [agency: string, count: number][];
  kinds: [kind: ArticleKind | null, count: number][];
  licences: [licence: LicenceType, count: number][];
}

const MONTHS = 12;

/** `now` in milliseconds since 1970; months are those of the reader's own calendar. */
export function readingFigures(cards: readonly Card[], now: number): ReadingFigures {
  const months = lastMonths(now).map((month) => ({ month, saved: 0, read: 0 }));
  const byMonth = new Map(months.map((entry) => [entry.month, entry]));
  let read = 0;
  let starred = 0;
  let highlights = 0;
  for (const { savedAt, marks } of cards) {
    const savedIn = byMonth.get(monthOf(new Date(savedAt)));
    if (savedIn) savedIn.saved += 1;
    if (marks.starred) starred += 1;
    highlights += marks.highlights.length;
    if (marks.readAt === null) continue;
    read += 1;
    const readIn = byMonth.get(monthOf(new Date(marks.readAt)));
    if (readIn) readIn.read += 1;
  }
  return {
    saved: cards.length,
    read,
    starred,
    highlights,
    months,
    agencies: tally(cards.map(({ agency }) => agency)),
    kinds: tally(cards.map(({ kind }) => kind ?? '')).map(([kind, count]) => [kind || null, count]),
    licences: tally(cards.map(({ licence }) => licence)),
  };
}

function lastMonths(now: number): string[] {
  const last = new Date(now);
  return Array.from({ length: MONTHS }, (_, index) =>
    monthOf(new Date(last.getFullYear(), last.getMonth() - (MONTHS - 1 - index), 1)),
  );
}

const monthOf = (day: Date): string =>
  `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`;
