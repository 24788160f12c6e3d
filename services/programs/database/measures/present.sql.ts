import type { YearGroup } from '#kernel/database/measure-group.type.js';

/**
 * A college that neither opened the year nor has an approved mentorship in it gets no row of any figure, which reads as
 * MISSING; any other gets its zeros too.
 */
export const HAS_YEAR = `
  create function programs.has_year(p_college uuid, p_year integer) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp as $$
      select exists (select from programs.college_year y where y.college_id = p_college and y.academic_year = p_year)
          -- A pair that has yet to begin counts nobody, but without a row no midnight would come back to count it.
          or exists (
            select from programs.mentorship m
             where (m.college_id = p_college or m.mentor_college_id = p_college) and m.status in ('APPROVED', 'ENDED')
               and m.started_on <= make_date(p_year + 1, 8, 31)
               and coalesce(m.ended_on, m.until_on) >= make_date(p_year, 9, 1)) $$`;

/** A group of programs: it has rows where the college has the year, so whatever gives it the year moves it. */
export const ofYear = (group: Omit<YearGroup, 'present'>): YearGroup => ({
  ...group,
  restsOn: [...group.restsOn, 'college_years'],
  present: 'programs.has_year(p_college, p_year)',
});
