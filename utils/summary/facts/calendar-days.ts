/** A day as a text gives it; what it leaves out is null. */
export interface SpokenDay {
  year: number | null;
  month: number | null;
  day: number;
  /** 내달, 다음 달; 지난달: months from the month of publication, 0 where it names its month or none. */
  monthShift: number;
}

/** YYYY-MM-DD, or null where the day does not exist or needs a date of publication that is not there. */
export function isoDay(spoken: SpokenDay, published: string): string | null {
  const today = /^(\d{4})-(\d{2})-(\d{2})$/.exec(published);
  const year = spoken.year ?? (today ? Number(today[1]) : null);
  const month = spoken.month ?? (today ? Number(today[2]) + spoken.monthShift : null);
  if (year === null || month === null) return null;
  // Months beyond December belong to the next year, and so do January and February told late in the year.
  const isNext = spoken.year === null && today && Number(today[2]) >= 11 && month <= 2;
  const date = new Date(Date.UTC(isNext ? year + 1 : year, month - 1, spoken.day));
  if (date.getUTCDate() !== spoken.day) return null;
  return date.toISOString().slice(0, 10);
}
