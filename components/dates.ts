import type { Language } from '../utils/article/settings.ts';

/** Made once: each takes longer than writing many dates. */
const english = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * A date as the page's language writes it: `2024.11.19` or `19 Nov 2024`.
 * `date` is YYYY-MM-DD; anything else comes back as it is, so that nothing is invented.
 */
export function formatDate(date: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return date;
  if (language === 'ko') return match.slice(1).join('.');
  return english.format(new Date(`${date}T00:00:00Z`));
}

/** The reader's own calendar day of a moment in milliseconds since 1970-01-01 UTC. */
export function formatDay(moment: number, language: Language): string {
  const day = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return formatDate(
    `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`,
    language,
  );
}
