/** Days on which nobody is expected to meet, as the graph tells them. */
export interface FreeDays {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly title: string;
  /** A break of the college; else a holiday of its region. */
  readonly isBreak: boolean;
}

export type DayKind = 'break' | 'holiday' | 'weekend' | 'plain';

const DAY = 86_400_000;

/** The months of a college year, each with its days: August belongs to the year that it prepares. */
export function monthsOf(year: string): string[][] {
  const first = Number(year.slice(0, 4));
  return Array.from({ length: 13 }, (_, n) => {
    const [start, end] = [Date.UTC(first, 7 + n, 1), Date.UTC(first, 8 + n, 1)];
    return Array.from({ length: (end - start) / DAY }, (_each, day) => isoOf(start + day * DAY));
  });
}

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** What a day is: a break says more than a holiday in it, and both more than a weekend. */
export function kindOf(day: string, free: readonly FreeDays[]): DayKind {
  const those = free.filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  if (those.length > 0) return those.some(({ isBreak }) => isBreak) ? 'break' : 'holiday';
  return [0, 6].includes(new Date(day).getUTCDay()) ? 'weekend' : 'plain';
}

/** Those that lie in a college year, in part at least. */
export function inYear<Days extends FreeDays>(year: string, free: readonly Days[]): Days[] {
  const months = monthsOf(year);
  const [first, last] = [months[0]![0]!, months.at(-1)!.at(-1)!];
  return free.filter(({ firstDay, lastDay }) => firstDay <= last && lastDay >= first);
}

/** How many pairs more (or, below zero, fewer) are late after a change; null where nobody was counted. */
export function effectOf(told: {
  readonly lateBefore: number | null;
  readonly lateAfter: number | null;
}): number | null {
  return told.lateBefore === null || told.lateAfter === null ? null : told.lateAfter - told.lateBefore;
}
