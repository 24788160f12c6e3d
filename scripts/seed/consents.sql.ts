import { DRAW, KIND } from './chance.sql.js';
import type { Statement } from './statement.js';
import type { PlannedCollege } from './plan.js';

/**
 * Shares of the consents of a college, by lot from 0 to 1: most are in force, some people never gave one, some took
 * it back, that of others was for a term. All who lose theirs do so late in the last year, when pairs are at work.
 */
const NEVER = 0.06;
const WITHDRAWN = 0.075;
const FOR_A_TERM = 0.09;

/** Of those whom a representative consented for so many consent themselves on the day they come of age. */
const AGAIN_OF_AGE = 0.9;

/** Colleges that keep documents take a list's word for some people, too. */
const ATTESTED = 0.15;

const ATTESTED_BY = 'seed';

/**
 * Consents of all people of some colleges, by the rules under which the product records them (domain.md rule 5): a
 * minor's is given by the representative and ends at 18, unless the college attests it.
 */
export function consents(colleges: readonly PlannedCollege[]): Statement {
  const sql = `
    with given as (
      select p.id, p.college_id, g.given_on, o.adult_on, pg_temp.draw(p.id, ${DRAW.consent}) as lot,
             case when not c."byOrders" or pg_temp.draw(p.id, ${DRAW.consentGiver}) < ${ATTESTED} then 'COLLEGE'
                  when o.adult_on > g.given_on then 'REPRESENTATIVE' else 'SELF' end as given_by
        from jsonb_to_recordset($1::jsonb) as c (n bigint, "byOrders" boolean)
        join participants.person p on p.college_id = pg_temp.id(${KIND.college}, c.n),
             lateral (select participants.adult_on(p.birth_date, p.birth_year) as adult_on) o,
             lateral (select (p.created_at at time zone 'UTC')::date
                             + pg_temp.one_of(10, pg_temp.draw(p.id, ${DRAW.consentEnd})) as given_on) g
    ),
    -- Those who come of age by the end of the last year and were consented for until then.
    of_age as (
      select *, adult_on as again_on from given
       where given_by = 'REPRESENTATIVE' and adult_on <= '2025-08-31' and lot >= ${FOR_A_TERM}
         and pg_temp.draw(id, ${DRAW.consentEnd}) < ${AGAIN_OF_AGE}
    ),
    recorded as (
      select pg_temp.id(${KIND.consent}, id) as id, id as person_id, college_id, given_on, given_by,
             case when lot >= ${WITHDRAWN} and lot < ${FOR_A_TERM} then date '2025-05-31' end as valid_until,
             case when lot < ${WITHDRAWN}
                  then date '2025-03-01' + pg_temp.one_of(60, pg_temp.draw(id, ${DRAW.consentEnd})) end as withdrawn_on
        from given where lot >= ${NEVER}
      union all
      select pg_temp.id(${KIND.consentOfAge}, id), id, college_id, again_on, 'SELF', null, null from of_age
    )
    insert into participants.consent (id, college_id, person_id, given_on, given_by, valid_until, document_number,
                                      attested_by, withdrawn_on, recorded_at)
    select id, college_id, person_id, given_on, given_by, valid_until,
           case when given_by <> 'COLLEGE' then to_char(given_on, 'DDMM') || '/' || upper(right(person_id::text, 4)) end,
           case when given_by = 'COLLEGE' then '${ATTESTED_BY}' end, withdrawn_on,
           make_timestamptz(extract(year from given_on)::integer, extract(month from given_on)::integer,
                            extract(day from given_on)::integer, 10, 0, 0, 'UTC')
      from recorded`;
  return [sql, JSON.stringify(colleges.map(({ n, byOrders }) => ({ n, byOrders })))];
}
