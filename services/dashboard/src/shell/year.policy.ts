interface YearsOfRegion {
  readonly currentYear: string | null;
}

const FIRST_MONTH = 8; // September

/** Whether a text is an academic year as the hub writes it: 2024/2025. */
export function isAcademicYear(text: string): boolean {
  const [, first, second] = /^(\d{4})\/(\d{4})$/.exec(text) ?? [];
  return Number(second) - Number(first) === 1;
}

/** The academic year of a day: 1 September to 31 August. */
export function academicYearOf(day: Date): string {
  const first = day.getMonth() >= FIRST_MONTH ? day.getFullYear() : day.getFullYear() - 1;
  return `${first}/${first + 1}`;
}

/**
 * The year to show: the one that the address asks for, else the region's own choice. A region whose years can't be
 * had is asked about the running year, so that its blocks can say what is amiss.
 */
export function chooseYear(asked: string | null, region: YearsOfRegion | null | undefined, today: Date): string {
  if (asked !== null && isAcademicYear(asked)) return asked;
  return region?.currentYear ?? academicYearOf(today);
}

/** The years to switch between, the latest first, with the one on show among them. */
export function yearsWith(year: string, years: readonly { readonly year: string }[]): readonly string[] {
  return [...new Set([year, ...years.map((one) => one.year)])].sort().reverse();
}
