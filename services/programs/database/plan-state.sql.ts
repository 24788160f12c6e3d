/** The last day of a plan `p` as it was to be on a day: what it was extended to later is no part of it. */
const endOn = (day: string): string => `coalesce(
  (select x.former_end from programs.plan_extension x
    where x.plan_id = p.id and x.extended_on > ${day} order by x.number limit 1), p.ends_on)`;

/**
 * Where a plan `p` of a pair `m` stands on a day; nobody types it. It is DONE on its last day, or later, once each of
 * its measures is (S003); one that is neither then nor done otherwise ends with its pair.
 */
export const planStateOn = (day: string): string => `
  case when m.status = 'VOIDED' then 'ENDED'
       when p.agreed_on <= ${day} and ${endOn(day)} <= least(${day}, coalesce(m.ended_on, m.until_on))
            and (select count(*) > 0 and bool_and(coalesce(i.done_on <= ${day}, false)) from programs.plan_item i
                  where i.plan_id = p.id and i.removed_on is null) then 'DONE'
       when coalesce(m.ended_on, m.until_on) < ${day} or m.ended_on <= ${day} and m.ended_on < m.until_on then 'ENDED'
       when p.agreed_on <= ${day} then 'AGREED'
       else 'DRAFT' end`;
