/** A day of the proleptic Gregorian calendar as YYYY-MM-DD; strings of this shape compare as dates do. */
export type Day = string;

/** A closed stretch of days. `last` null: it goes on. */
export interface Period {
  readonly first: Day;
  readonly last: Day | null;
}

/** What a period is made from; the dates are partial dates: YYYY, YYYY-MM or YYYY-MM-DD. */
interface Dated {
  readonly kind: string;
  readonly status: string;
  readonly statusAsOf: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

const partialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for YYYY, YYYY-MM and YYYY-MM-DD that exist in the calendar: 2024-02-30 does not. */
export function isPartialDate(text: string): boolean {
  const parts = partialDate.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

/** The first day a partial date spans. */
export function firstDay(date: string): Day {
  return date + "-01-01".slice(date.length - 4);
}

/** The last day a partial date spans. */
export function lastDay(date: string): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}

/**
 * The period of a programme, or null when it has no start: such a programme is undated, whatever its end says.
 * Without an end, an event ends with its start, a completed one with `statusAsOf`, any other goes on. A last day
 * never comes before the span of the start.
 */
export function periodOf(programme: Dated): Period | null {
  const { start, end, kind, status, statusAsOf } = programme;
  if (start === null) return null;
  const closing = end ?? (kind === "event" ? start : status === "completed" ? statusAsOf : null);
  if (closing === null) return { first: firstDay(start), last: null };
  const last = lastDay(closing);
  return { first: firstDay(start), last: last < firstDay(start) ? lastDay(start) : last };
}

/** True when a period shares a day with the stretch from `first` to `last`, either of which may be open (null). */
export function periodMeets(period: Period, first: Day | null, last: Day | null): boolean {
  return (
    (last === null || period.first <= last) &&
    (first === null || period.last === null || period.last >= first)
  );
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
