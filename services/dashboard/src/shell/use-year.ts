import { isAcademicYear, chooseYear, yearsWith } from './year.policy';
import { useHome } from './use-home';
import { useQueryParam } from './use-query-param';

export interface YearChoice {
  /** The year on show; null while it is not known which one the region would show first. */
  readonly year: string | null;
  readonly years: readonly string[];
  readonly choose: (year: string) => void;
}

/** The academic year that a page shows, out of those that a region can be asked about. It is part of the address. */
export function useYear(regionCode: string | null): YearChoice {
  const home = useHome();
  const [asked, choose] = useQueryParam('year');
  const region = home.data?.regions?.find(({ code }) => code === regionCode);
  // An address that names the year needs no answer before its figures are asked for.
  const known = (asked !== null && isAcademicYear(asked)) || !home.loading;
  const year = known ? chooseYear(asked, region, new Date()) : null;
  return { year, years: year === null ? [] : yearsWith(year, region?.years ?? []), choose };
}
