import { ownedFunction } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';

const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/** Pairs that an order confirms by its number and date. */
const PAIR_ORDERS = `
  select 'PAIR_ORDERS', count(*)::integer from programs.mentorship m
   where m.college_id = p_college and m.academic_year = p_year and m.status in ('APPROVED', 'ENDED')
     and m.order_number is not null and m.order_date <= p_day`;

/** Kinds of documents that the register holds on the day. */
const DOCUMENTS = `
  select 'DOCUMENT:' || d.kind, 1 from programs.documents_held(p_college, p_year, p_day) d`;

const MEETINGS = `
  select 'MEETINGS:' || m.kind, count(*)::integer from programs.meeting m
   where m.college_id = p_college and m.academic_year = p_year and m.state = 'HELD' and m.day <= p_day
   group by m.kind`;

/** Plans that pairs agreed on by the day (S001 5.2). */
const PLANS = `
  select 'PLANS', count(*)::integer from programs.plan p join programs.mentorship m on m.id = p.mentorship_id
   where p.college_id = p_college and p.academic_year = p_year and p.agreed_on <= p_day and m.status <> 'VOIDED'`;

/** Reports of the sides on pairs of the year, by when they were given. */
const PAIR_REPORTS = `
  select 'PAIR_REPORTS', count(*)::integer
    from programs.mentorship m join programs.pair_report r on r.mentorship_id = m.id
   where m.college_id = p_college and m.academic_year = p_year and m.status <> 'VOIDED' and r.given_on <= p_day`;

const PRACTICES = `
  select 'PRACTICES', count(*)::integer from programs.practice k
   where k.college_id = p_college and k.academic_year = p_year and k.recorded_on <= p_day
     and (k.withdrawn_on is null or k.withdrawn_on > p_day)`;

const REWARDS = `
  select 'REWARDS', count(*)::integer from programs.reward r
   where r.college_id = p_college and r.academic_year = p_year and r.rewarded_on <= p_day and r.void_reason is null`;

/** Agreements with mentors (ТК РФ 351.8) signed by the day, whose term reaches into the year. */
const AGREEMENTS = `
  select 'AGREEMENTS', count(*)::integer from programs.labour_agreement a
   where a.college_id = p_college and a.signed_on <= p_day and a.acts_from <= make_date(p_year + 1, 8, 31)
     and coalesce(a.ended_on, a.acts_until) >= make_date(p_year, 9, 1)`;

/** Whatever the programmes themselves have to show; each kind of proof is a query of how many there are on the day. */
const PROOFS: readonly string[] = [
  ...[PAIR_ORDERS, DOCUMENTS, MEETINGS, PLANS],
  ...[PAIR_REPORTS, PRACTICES, REWARDS, AGREEMENTS],
];

/**
 * What shows activities to be done. The college asks for itself, and a region's coordinators for its colleges: numbers,
 * never who. In plpgsql, since what is shared among the subgraphs is made when each of them is there.
 */
export const EVIDENCE: readonly string[] = [
  `create function contracts.evidence_programs(p_college uuid, p_year integer, p_day date)
     returns table (proof text, found integer) language sql stable ${DEFINER} as $$
       ${PROOFS.join('\n       union all')} $$`,
  `create function contracts.evidence_of_years(p_colleges uuid[], p_year integer)
     returns table (college_id uuid, proof text, found integer) language plpgsql stable ${DEFINER} as $$
     begin
       return query
       select c.id, e.proof, e.found
         from unnest(array(select unnest(p_colleges) intersect select unnest(contracts.session_reach()))) as c (id)
        cross join lateral contracts.evidence(c.id, p_year, contracts.as_of(c.id, p_year)) e
        where e.found > 0;
     end $$`,
  ...ownedFunction('contracts.evidence_of_years(uuid[], integer)', serviceRole('programs')),
];
