import { DONE_REASON, EARLY_ENDS } from '../sample/calendar.data.js';
import { DRAW, KIND } from './chance.sql.js';
import type { Statement } from './statement.js';
import type { PlannedCollege } from './plan.js';
import { LAST_YEAR } from './proportions.data.js';
import { programNumber } from './years.sql.js';

/** Pairs whose mentor the next college lends, of those of forms that know such. */
const ACROSS = 0.05;

/** What became of pairs, by lot from 0 to 1; the rest goes on until its term. Of the last year many still do. */
const OUTCOMES = { proposed: 0.015, voided: 0.025, early: 0.085 };
const DONE_BY = { before: 0.95, last: 0.55 };

/** Numbers of mentorships: a year's follow those of the year before. */
const PER_YEAR = 100_000_000;

const PLAN = `(college bigint, program bigint, "byOrders" boolean, year integer, form text, "from" bigint, "to" bigint,
  low float8, high float8, own jsonb, elsewhere jsonb)`;

/**
 * Who takes part with whom. Each person that a form asks draws once a year, and the forms of a category share the
 * draws out among them: so a mentee has one mentor in a year (domain.md rule 2).
 */
const ASKED = `
  asked as (
    select p.college, p.program, p."byOrders", p.year, p.form, n, (p.year - 2000) * ${PER_YEAR}::bigint + n as lot,
           case when p.elsewhere is not null
                 and pg_temp.draw((p.year - 2000) * ${PER_YEAR}::bigint + n, ${DRAW.across}) < ${ACROSS}
                then p.elsewhere else p.own end as mentors
      from jsonb_to_recordset($1::jsonb) as p ${PLAN}, generate_series(p."from", p."to" - 1) as n
     where pg_temp.draw((p.year - 2000) * ${PER_YEAR}::bigint + n, ${DRAW.takesPart}) >= p.low
       and pg_temp.draw((p.year - 2000) * ${PER_YEAR}::bigint + n, ${DRAW.takesPart}) < p.high
  )`;

/**
 * Mentors stand at even distances among those who could be; a mentee draws one of them. Materialized, so that what
 * follows joins by ids that are made once.
 */
const PAIRED = `
  paired as materialized (
    select a.college, a.program, a."byOrders", a.year, a.form, a.lot, m.college as mentor_college,
           pg_temp.id(${KIND.college}, a.college) as college_id, pg_temp.id(${KIND.person}, n) as mentee_id,
           pg_temp.id(${KIND.college}, m.college) as mentor_college_id, pg_temp.id(${KIND.person}, k.mentor) as mentor_id,
           case when d.begins < 0.6 then make_date(year, 10, 7)
                when d.begins < 0.85 then make_date(year, 11, 11) else make_date(year + 1, 2, 10) end as started_on,
           pg_temp.draw(lot, ${DRAW.outcome}) as outcome,
           case when year = ${LAST_YEAR} then ${DONE_BY.last} else ${DONE_BY.before} end as done
      from asked a,
           jsonb_to_record(a.mentors) as m (college bigint, first bigint, span integer, mentors integer),
           lateral (select m.first + pg_temp.one_of(m.mentors, pg_temp.draw(lot, ${DRAW.mentor}))::bigint
                                   * m.span / m.mentors as mentor) k,
           lateral (select pg_temp.draw(lot, ${DRAW.begins}) as begins) d
     where k.mentor <> n
  )`;

/** Consents of the colleges that the pairs are of, to be looked up by person in one pass. */
const CONSENTS = `
  consents as materialized (
    select c.person_id, c as consent, participants.adult_on(p.birth_date, p.birth_year) as adult_on
      from participants.person p join participants.consent c on (c.college_id, c.person_id) = (p.college_id, p.id)
     where p.college_id = any (array(select pg_temp.id(${KIND.college}, n) from unnest($4::bigint[]) as n))
  )`;

/** Nobody begins without a consent in force on that day, on either side (domain.md rule 5). */
const consenting = (person: string): string => `
  exists (select from consents c
           where c.person_id = ${person} and participants.consent_holds(c.consent, c.adult_on, r.started_on))`;

const BEGUN = `
  begun as materialized (
    select r.*,
           case when outcome < ${OUTCOMES.proposed} then 'PROPOSED' when outcome < ${OUTCOMES.voided} then 'VOIDED'
                when outcome < done then 'ENDED' else 'APPROVED' end as status,
           case when outcome < ${OUTCOMES.voided} then null
                when outcome < ${OUTCOMES.early}
                then make_date(year + 1, 3, 3) + pg_temp.one_of(50, pg_temp.draw(lot, ${DRAW.ends}))
                when outcome < done then make_date(year + 1, 5, 30) end as ended_on
      from paired r
     where ${consenting('r.mentee_id')} and ${consenting('r.mentor_id')}
  )`;

/** Pairs of some colleges in all years, in effect by the director's order or on the word of the college's list. */
export function mentorships(colleges: readonly PlannedCollege[]): Statement {
  const plan = colleges.flatMap(({ n, byOrders, pairs }) =>
    pairs.map((each) => ({ ...each, college: n, byOrders, program: programNumber(n, each.year, each.form) })),
  );
  const sql = `
    with ${[ASKED, PAIRED, CONSENTS, BEGUN].join(',')},
    written as (
      insert into programs.mentorship
        (id, college_id, program_id, academic_year, form_code, mentor_id, mentor_college_id, mentee_id, status,
         started_on, until_on, ended_on, end_reason, ended_by, confidential, directive,
         order_number, order_date, order_acts_from, order_attested,
         attested_by, void_reason, created_at)
      select pg_temp.id(${KIND.mentorship}, lot), college_id, pg_temp.id(${KIND.program}, program), year, form,
             mentor_id, mentor_college_id, mentee_id, status, started_on, make_date(year + 1, 6, 15), ended_on,
             case when outcome < ${OUTCOMES.early}
                  then case when ended_on is not null
                            then ($2::text[])[1 + pg_temp.one_of(cardinality($2::text[]), pg_temp.draw(lot, ${DRAW.ends}))] end
                  when ended_on is not null then $3 end,
             case when ended_on is not null and outcome < ${OUTCOMES.early} then 'NOT_SAID' end,
             pg_temp.draw(lot, ${DRAW.confidential}) < case form when 'teacher-teacher' then 0.3 else 0.08 end,
             pg_temp.draw(lot, ${DRAW.directive}) < 0.04,
             case when effective and "byOrders" then to_char(started_on, 'DDMM') || '-н' end,
             case when effective and "byOrders" then started_on end,
             case when effective and "byOrders" then started_on end,
             effective and not "byOrders", case when effective and not "byOrders" then 'seed' end,
             case when status = 'VOIDED' then 'Внесено по ошибке' end,
             make_timestamptz(extract(year from started_on)::integer, extract(month from started_on)::integer,
                              extract(day from started_on)::integer, 9, 0, 0, 'UTC')
        from begun, lateral (select status in ('APPROVED', 'ENDED') as effective) e
    )
    insert into programs.mentor_agreement (mentorship_id, mentor_college_id, college_id, agreed_on)
    select pg_temp.id(${KIND.mentorship}, lot), mentor_college_id, college_id, started_on
      from begun where mentor_college <> college and status in ('APPROVED', 'ENDED')`;
  const involved = new Set(plan.flatMap(({ own, elsewhere }) => [own.college, elsewhere?.college ?? own.college]));
  return [sql, JSON.stringify(plan), EARLY_ENDS.map(({ reason }) => reason), DONE_REASON, [...involved]];
}
