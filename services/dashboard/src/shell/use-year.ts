import { todayIn } from './today.policy';
import { useAddress } from './use-address';
import { academicYearOf, chooseYear, yearAsked, yearsOffered, type KnownYear, type YearOffered } from './year.policy';

export interface YearChoice {
  /** The year on show; null while it is not known which one the region would show first. */
  readonly year: string | null;
  readonly years: readonly YearOffered[];
  readonly choose: (year: string) => void;
}

interface RegionInTime {
  readonly timeZone: string;
  readonly currentYear: string | null;
  readonly years: readonly KnownYear[] | null;
}

/** The academic year that a page shows, out of those that its region can be asked about. It is part of the address. */
export function useYear(region: RegionInTime | null | undefined, waiting: boolean): YearChoice {
  const { params, go } = useAddress();
  const asked = params.get('year');
  // An address that names the year needs no answer before its figures are asked for.
  const known = yearAsked(asked) !== null || !waiting;
  const today = todayIn(region?.timeZone);
  const year = known ? chooseYear(asked, region, today) : null;
  return {
    year,
    years: year === null ? [] : yearsOffered(region?.years ?? null, year, academicYearOf(today)),
    // A period is one of the year that was shown.
    choose: (chosen) => go({ year: chosen, period: null }),
  };
}
