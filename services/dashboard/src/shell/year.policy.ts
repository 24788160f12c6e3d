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

export interface YearOffered {
  readonly year: string;
  /** Whether there are figures of it; true when that is not known, so that nothing is said of it. */
  readonly figures: boolean;
}

/**
 * Years to switch between, the latest first: those of the region, and always the one that is shown. To whom no year
 * has figures, that is said once by the figures' place, and not at every year.
 */
export function yearsOffered(years: readonly YearOffered[] | null, shown: string): readonly YearOffered[] {
  const silent = !years?.some(({ figures }) => figures);
  const known = (years ?? []).map(({ year, figures }) => ({ year, figures: silent || figures }));
  const all = known.some(({ year }) => year === shown) ? known : [...known, { year: shown, figures: true }];
  return all.toSorted((a, b) => (a.year < b.year ? 1 : -1));
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
