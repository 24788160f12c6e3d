import type { HubContext } from '#kernel/graph/context.js';
import type { YearTotals } from './year-totals.type.js';

type TotalsRow = Omit<YearTotals, 'rewards'> & {
  readonly collegeId: string;
  readonly levels: Readonly<Partial<Record<'COLLEGE' | 'MUNICIPALITY' | 'REGION' | 'COUNTRY', number>>>;
};

/** What a year came to in colleges that the session reaches. One statement for any number of them. */
export async function totalsOfColleges(
  { read }: HubContext,
  collegeIds: readonly string[],
  year: number,
): Promise<(YearTotals & { readonly collegeId: string })[]> {
  const rows = await read.rows<TotalsRow>(
    `select t.college_id as "collegeId", contracts.as_of(t.college_id, $2)::text as "asOf", t.completed,
            t.at_work as "atWork", t.left_by_mentor as "leftByMentor", t.left_by_mentee as "leftByMentee",
            t.ended_by_college as "endedByCollege", t.ended_not_said as "endedNotSaid", t.reports_due as "reportsDue",
            t.reports_given as "reportsGiven", t.practices, t.practices_shared as "practicesShared", t.finished,
            t.returned, t.rewards as levels
       from contracts.year_totals($1::uuid[], $2) t`,
    [collegeIds, year],
  );
  return rows.map(({ levels, ...row }) => {
    const { COLLEGE: college = 0, MUNICIPALITY: municipality = 0, REGION: region = 0, COUNTRY: country = 0 } = levels;
    return { ...row, rewards: { college, municipality, region, country } };
  });
}
