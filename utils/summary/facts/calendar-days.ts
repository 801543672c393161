/** A day as a text gives it; what it leaves out is null. */
export interface SpokenDay {
  year: number | null;
  month: number | null;
  day: number;
  /** 내달, 다음 달; 지난달: months from the month of publication, 0 where it names its month or none. */
  monthShift: number;
}

/** YYYY-MM-DD, or null where the day does not exist or needs a date of publication ('' for none) that is not there. */
export function isoDay(spoken: SpokenDay, published: string): string | null {
  const [thisYear = Number.NaN, thisMonth = Number.NaN] =
    published.match(/\d+/g)?.map(Number) ?? [];
  const month = spoken.month ?? thisMonth + spoken.monthShift;
  // January and February told late in the year belong to the next one.
  const year = spoken.year ?? thisYear + Number(thisMonth >= 11 && month <= 2);
  const date = new Date(Date.UTC(year, month - 1, spoken.day));
  return date.getUTCDate() === spoken.day ? date.toISOString().slice(0, 10) : null;
}
