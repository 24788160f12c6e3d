/** What moves when pairs end or are taken back, as rows `f.fact`, `c.college_id`, `y.year`: in each year that they reach. */
export const movedByPairs = (pairs: string): string => `
          from programs.mentorship m
         cross join lateral unnest(array[m.college_id, m.mentor_college_id]) as c (college_id)
         cross join lateral (
           select generate_series(extract(year from m.started_on - interval '8 months')::int,
                                  extract(year from m.until_on - interval '8 months')::int) as year
            union select m.academic_year::int) y
         cross join unnest(array['mentorships', 'college_years']) as f (fact)
         where m.id = any (${pairs})
         group by f.fact, c.college_id, y.year`;
