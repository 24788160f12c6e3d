import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import { REPORTED_UNTIL } from '../database/mentorship.sql.js';
import type { PairSide } from '../mentorship/pair-side.type.js';
import type { ReportGround, ReportWords } from './pair-report.policy.js';
import type { PairReport } from './pair-report.type.js';

/** Reports on mentorships, as far as the session may read them. One statement for any number of them. */
export function reportsOf(
  { read }: HubContext,
  mentorshipIds: readonly string[],
): Promise<(PairReport & { readonly mentorshipId: string })[]> {
  return read.rows(
    `select r.mentorship_id as "mentorshipId", r.side, r.given_on::text as "givenOn", w.worked,
            w.did_not_work as "didNotWork", w.would_go_on as "wouldGoOn"
       from programs.pair_report r left join programs.pair_report_word w using (mentorship_id, side)
      where r.mentorship_id = any ($1::uuid[]) order by r.side desc`,
    [mentorshipIds],
  );
}

/** A pair of the caller's with what its report is judged by, and the side that they are. */
export interface OwnReportGround extends ReportGround {
  readonly side: PairSide;
  readonly collegeId: string;
  readonly year: number;
}

export async function ownReportGround(work: UnitOfWork, mentorshipId: string): Promise<OwnReportGround | undefined> {
  const [row] = await work.rows<OwnReportGround>(
    `select s.side, m.college_id as "collegeId", m.academic_year::int as year, d.today::text as today,
            coalesce(m.ended_on, m.until_on)::text as "lastDay", (${REPORTED_UNTIL})::date::text as until,
            r.given_on::text as "givenOn",
            case when w.side is not null then jsonb_build_object(
              'worked', w.worked, 'didNotWork', w.did_not_work, 'wouldGoOn', w.would_go_on) end as given
       from programs.mentorship m
       join contracts.colleges d on d.id = m.college_id
      cross join lateral (
        select case when m.mentor_id = any ($2::uuid[]) then 'MENTOR'
                    when m.mentee_id = any ($2::uuid[]) then 'MENTEE' end as side) s
       left join programs.pair_report r on (r.mentorship_id, r.side) = (m.id, s.side)
       left join programs.pair_report_word w on (w.mentorship_id, w.side) = (m.id, s.side)
      where m.id = $1 and s.side is not null and m.status in ('APPROVED', 'ENDED')`,
    [mentorshipId, work.session.persons],
  );
  return row;
}

/** Answers whether it was written: of two that come at once the first is. */
export async function insertReport(
  work: UnitOfWork,
  mentorshipId: string,
  { side, collegeId, today }: OwnReportGround,
  { worked, didNotWork, wouldGoOn }: ReportWords,
): Promise<boolean> {
  const rows = await work.rows(
    `with fact as (
       insert into programs.pair_report (mentorship_id, college_id, side, given_on) values ($1, $2, $3, $4)
       on conflict (mentorship_id, side) do nothing returning side
     )
     insert into programs.pair_report_word (mentorship_id, college_id, side, worked, did_not_work, would_go_on)
     select $1, $2, f.side, $5, $6, $7 from fact f returning side`,
    [mentorshipId, collegeId, side, today, worked, didNotWork, wouldGoOn],
  );
  return rows.length > 0;
}
