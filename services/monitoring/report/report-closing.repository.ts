import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Counts } from '../ledger/counts.policy.js';
import { closingOf, MOST_PRACTICES, type ClosingTotals, type ReportedClosing, type RewardCount } from './report-closing.policy.js'; // prettier-ignore

/** What the programmes of a college's year came to, and what of it the college may tell. Three statements. */
export async function closingOfYear(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  counts: Counts,
): Promise<ReportedClosing | null> {
  const [totals] = await work.rows<ClosingTotals>(
    `select t.completed, t.at_work as "atWork",
            t.left_by_mentor + t.left_by_mentee + t.ended_by_college + t.ended_not_said as "endedEarly",
            t.reports_due as "reportsDue", t.reports_given as "reportsGiven", t.practices,
            t.practices_shared as "practicesShared", t.finished, t.returned
       from contracts.year_totals(array[$1]::uuid[], $2) t`,
    [collegeId, year],
  );
  if (!totals) return null;
  const rewards = await work.rows<RewardCount>(
    'select r.kind, r.level, r.count from contracts.rewards_of_year($1, $2) r',
    [collegeId, year],
  );
  const practices = await work.rows<ReportedClosing['practices'][number]>(
    `select p.title, jsonb_build_object('ru', p.form_ru, 'en', p.form_en) as form
       from contracts.shared_practices($1, $2, $3) p`,
    [collegeId, year, MOST_PRACTICES],
  );
  return closingOf({ totals, rewards, practices }, counts);
}
