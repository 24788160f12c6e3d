import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import {
  OWN_COLLEGE,
  OWN_REGION,
  REACHED_COLLEGE,
  REGION_OF_OWN_COLLEGE,
  secureTable,
} from '#kernel/database/table-security.js';
import { OWN_PERSON } from './mentorship.sql.js';

const SERVICE = serviceRole('programs');

const SECURITY = [
  // A region's coordinators decide, and the staff of its colleges reads by what it is judged.
  ...secureTable({
    schema: 'programs',
    table: 'region_rule',
    read: `${OWN_REGION} or ${REGION_OF_OWN_COLLEGE}`,
    write: OWN_REGION,
    grants: ['insert'],
  }),
  // Which forms and tags a region has is no secret: they are words of its lists.
  ...['region_form', 'form_alias', 'region_tag'].flatMap((table) =>
    secureTable({ schema: 'programs', table, read: 'true', write: OWN_REGION, grants: ['insert', 'update'] }),
  ),
  ...secureTable({
    schema: 'programs',
    table: 'year_tag',
    read: REACHED_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  // The college that employs the mentor, and the mentor; coordinators are told how many there are, and no word of them.
  ...secureTable({
    schema: 'programs',
    table: 'labour_agreement',
    read: `${OWN_COLLEGE} or ${OWN_PERSON('mentor_id')}`,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  `grant select, update (mentor_id, number, content, form, payment, end_reason) on programs.labour_agreement to ${CONTRACTS_ROLE}`,
  `grant select on programs.region_rule to ${CONTRACTS_ROLE}`,
];

/** What a norm does in the region of a college on a day: the last that was decided for it or for a day before. */
const EFFECT = [
  `create function programs.rule_effect(p_college uuid, p_rule text, p_day date) returns text
     language sql stable set search_path = pg_catalog, pg_temp as $$
       select coalesce((
         select r.effect from programs.region_rule r join contracts.colleges c on c.region_id = r.region_id
          where c.id = p_college and r.rule = p_rule and r.acts_from <= p_day
          order by r.n desc limit 1), 'OFF') $$`,
];

/** Whether a mentor has an agreement in force on a day; `a` is among those of the mentor's college. */
export const agreementOn = (mentor: string, college: string, day: string): string => `exists (
  select from programs.labour_agreement a
   where a.mentor_id = ${mentor} and a.college_id = ${college} and a.acts_from <= ${day}
     and coalesce(a.ended_on, a.acts_until) >= ${day})`;

/** Whether a form pairs two workers of a college. */
export const OF_WORKERS = `(f.mentor_category = 'TEACHER' and f.mentee_category = 'TEACHER')`;

/**
 * Pairs of a year up to a day that need an agreement with their mentor, a worker of the college: in them a worker mentors
 * a worker while the norm is switched on. Whether it was there is told of the day, or of the pair's last one.
 */
const PAIRS = `
  create function programs.pairs_of_workers(p_college uuid, p_year integer, p_day date)
    returns table (mentor_id uuid, mentorship_id uuid, needed_on date, signed boolean)
    language sql stable set search_path = pg_catalog, pg_temp as $$
      select m.mentor_id, m.id, d.day, ${agreementOn('m.mentor_id', 'p_college', 'd.day')}
        from programs.mentorship m
        join programs.form f on f.code = m.form_code and ${OF_WORKERS}
       cross join lateral (select least(p_day, coalesce(m.ended_on, m.until_on)) as day) d
       where m.mentor_college_id = p_college and m.academic_year = p_year and m.status in ('APPROVED', 'ENDED')
         and m.started_on <= p_day and programs.rule_effect(p_college, 'MENTOR_AGREEMENT', d.day) in ('WARN', 'BLOCK') $$`;

/** Norms of law in a region, and what follows from them: agreements, forms and tags. */
export const LAW: readonly string[] = [
  ...SECURITY,
  ...EFFECT,
  PAIRS,
  `grant execute on function programs.pairs_of_workers(uuid, integer, date), programs.rule_effect(uuid, text, date)
     to ${SERVICE}`,
];
