/** The academic year that a day lies in; it turns on 1 September. */
export function academicYearOf(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const start = month >= 9 ? year : year - 1;
  return `${start}/${start + 1}`;
}

/** The year that an address asks for; null for anything but two consecutive years. */
export function yearAsked(text: string | null): string | null {
  const [, start, end] = /^(\d{4})\/(\d{4})$/.exec(text ?? '') ?? [];
  return start !== undefined && Number(end) === Number(start) + 1 ? text : null;
}

/** What a region says of a year. */
export interface KnownYear {
  readonly year: string;
  /** Whether there are figures of it for who asks. */
  readonly figures: boolean;
  readonly reported: number;
  readonly expected: number;
}

export interface YearOffered {
  readonly year: string;
  /** False where there is nothing of it; true when that is not known, so that nothing is said of it. */
  readonly figures: boolean;
  /** How far its figures have come, while they are of fewer than half of the colleges; null in any other year. */
  readonly collecting: Collecting | null;
}

/** How many colleges have told a year that is under way. */
export interface Collecting {
  readonly reported: number;
  readonly expected: number;
}

/**
 * Years to switch between, the latest first: those of the region without a gap, up to the running one, and always the
 * one that is shown. To whom no year has figures, that is said once by the figures' place, and not at every year.
 */
export function yearsOffered(
  years: readonly KnownYear[] | null,
  shown: string,
  running: string,
): readonly YearOffered[] {
  const known = new Map((years ?? []).map((each) => [each.year, each]));
  const silent = !years?.some(({ figures }) => figures);
  return yearsBetween([...known.keys(), shown, ...(known.size > 0 ? [running] : [])]).map((year) => {
    const one = known.get(year);
    return {
      year,
      figures: silent || (one?.figures ?? false),
      collecting: one && year === running ? collectingOf(one) : null,
    };
  });
}

/** A year of which one college of one is awaited is no collection. */
function collectingOf({ figures, reported, expected }: KnownYear): Collecting | null {
  return figures && expected > 1 && reported * 2 < expected ? { reported, expected } : null;
}

/** All years from the earliest to the latest of these, the latest first. */
function yearsBetween(years: readonly string[]): readonly string[] {
  const starts = years.map((year) => Number(year.slice(0, 4)));
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  return Array.from({ length: last - first + 1 }, (_, back) => `${last - back}/${last - back + 1}`);
}

interface YearsOfRegion {
  readonly currentYear: string | null;
}

/**
 * The year to show: the one that the address asks for, else the region's own choice. A region whose years can't be
 * had is asked about the running year, so that its blocks can say what is amiss.
 */
export function chooseYear(asked: string | null, region: YearsOfRegion | null | undefined, today: string): string {
  return yearAsked(asked) ?? region?.currentYear ?? academicYearOf(today);
}
