/** Plans of pairs as they were on the day of the count, with how far they had come and the last day that they had then. */
export const PLANS_STANDING = `
  plans_of_pairs as (
    select m.college_id, d.year, m.form_code, m.status <> 'VOIDED' as counted, d.as_of, last.day as last_day,
           m.status in ('APPROVED', 'ENDED') and d.as_of >= m.started_on and d.as_of <= last.day
             and not (m.ended_by is not null and m.ended_on <= d.as_of and m.ended_on < m.until_on) as at_work,
           d.as_of >= p.agreed_on as agreed, e.ends_on, n.items > 0 and n.items = n.done as worked_off
      from programs.mentorship m
      join days d on (d.college_id, d.year, d.of_group) = (m.college_id, m.academic_year, 'plans')
     cross join lateral (select coalesce(m.ended_on, m.until_on) as day) last
      left join programs.plan p on p.mentorship_id = m.id
      left join lateral (
        select coalesce(min(x.former_end), p.ends_on) as ends_on from programs.plan_extension x
         where x.plan_id = p.id and x.extended_on > d.as_of) e on true
      left join lateral (
        select count(*) as items, count(*) filter (where i.done_on <= d.as_of) as done
          from programs.plan_item i where i.plan_id = p.id and i.removed_on is null) n on true
  )`;

const BY_FORM = `group by k.college_id, k.year, grouping sets ((), (k.form_code))`;
const of = (measure: string) => `
    union all
    select k.college_id, k.year, 'plans', '${measure}', '', coalesce(k.form_code, ''), count(*)::int from plans_of_pairs k`;
const DONE = `k.counted and k.agreed and k.worked_off and k.ends_on <= k.as_of and k.ends_on <= k.last_day`;

/** Pairs that are to have a plan, that agreed on one, and whose plan is done. */
export const PLAN_FIGURES = `
    ${of('plans_due')} where k.at_work ${BY_FORM}
    ${of('plans_agreed')} where k.at_work and k.agreed ${BY_FORM}
    ${of('plans_done')} where ${DONE} ${BY_FORM}`;
