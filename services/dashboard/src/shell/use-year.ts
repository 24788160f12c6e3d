import { todayIn } from './today.policy';
import { useQueryParam } from './use-query-param';
import { chooseYear, yearAsked, yearsOffered, type YearOffered } from './year.policy';

export interface YearChoice {
  /** The year on show; null while it is not known which one the region would show first. */
  readonly year: string | null;
  readonly years: readonly YearOffered[];
  readonly choose: (year: string) => void;
}

interface RegionInTime {
  readonly timeZone: string;
  readonly currentYear: string | null;
  readonly years: readonly YearOffered[] | null;
}

/** The academic year that a page shows, out of those that its region can be asked about. It is part of the address. */
export function useYear(region: RegionInTime | null | undefined, waiting: boolean): YearChoice {
  const [asked, choose] = useQueryParam('year');
  // An address that names the year needs no answer before its figures are asked for.
  const known = yearAsked(asked) !== null || !waiting;
  const year = known ? chooseYear(asked, region, todayIn(region?.timeZone)) : null;
  return { year, years: year === null ? [] : yearsOffered(region?.years ?? null, year), choose };
}
