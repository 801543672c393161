import type { ArticleHead } from '../article/article.ts';
import type { DateFact } from '../article/summary.ts';
import type { Translate } from '../article/words.ts';
import type { saveSmallFile } from '../platform/save-small-file.ts';
import { deadlineCalendar } from '../summary/calendar.ts';

export interface DeadlineEdges {
  t: Translate;
  now: () => number;
  saveFile: typeof saveSmallFile;
}

/** Saves the last day of a fact as a calendar file, with its sentence and the article; nothing where it has none. */
export function saveDeadline(
  fact: DateFact,
  head: ArticleHead,
  { t, now, saveFile }: DeadlineEdges,
): void {
  const title = t(fact.purpose === 'apply' ? 'calendar_apply' : 'calendar_last_day', [head.title]);
  const id = head.identity?.id ?? head.canonicalUrl;
  const source = { title, agency: head.agency, url: head.canonicalUrl, id };
  const calendar = deadlineCalendar(fact, source, now());
  if (calendar) saveFile(`briefclip-${fact.until}.ics`, calendar, 'text/calendar');
}
