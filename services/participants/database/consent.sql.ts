import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';

/**
 * Pure date rules as functions of the database, so that a recount is set-based.
 * `adult_on`: the day a person turns 18; of whom only the year is known, 31 December of the year in which that is
 * (domain.md rule 5). By timestamps without time zone: arithmetic with time zones depends on the session's, so
 * PostgreSQL would not inline a function declared immutable that uses it, and called it for each consent.
 * `consent_holds`: in force on a day; a representative's consent ends when the person comes of age (rule 5).
 * `consent_ends`: the first day on which it no longer holds, or null; the same as `consent_holds` says of each day.
 */
const RULES = [
  `create function participants.adult_on(birth_date date, birth_year smallint) returns date
     language sql immutable parallel safe as $$
       select coalesce(
         (date_trunc('month', birth_date::timestamp) + interval '18 years')::date
           + extract(day from birth_date)::int - 1,
         make_date(birth_year + 18, 12, 31)) $$`,
  `create function participants.consent_holds(c participants.consent, adult_on date, on_day date) returns boolean
     language sql immutable parallel safe as $$
       select c.given_on <= on_day
          and (c.valid_until is null or c.valid_until >= on_day)
          and (c.withdrawn_on is null or c.withdrawn_on > on_day)
          and (c.given_by <> 'REPRESENTATIVE' or adult_on is null or on_day < adult_on) $$`,
  `create function participants.consent_ends(c participants.consent, adult_on date) returns date
     language sql immutable parallel safe as $$
       select least(c.valid_until + 1, c.withdrawn_on, case when c.given_by = 'REPRESENTATIVE' then adult_on end) $$`,
];

/** Whether the session came by the link that was made for the legal representative of a person. */
const REPRESENTS = (person: string) => `exists (
  select from participants.personal_link l
   where l.client_id = (select contracts.session_actor()) and l.holder = 'REPRESENTATIVE' and l.person_id = ${person})`;

/**
 * A person takes back their own word: the one thing of a consent that is not for the college alone to write. What was
 * given for a minor is their representative's to take back. Answers the consents that held until then; nothing for
 * whoever is not the caller.
 */
const WITHDRAWAL = [
  `create function contracts.withdraw_own_consents(p_person uuid)
     returns table (consent_id uuid, college_id uuid)
     language sql security definer set search_path = pg_catalog, pg_temp as $$
       update participants.consent c set withdrawn_on = contracts.today(c.college_id)
         from participants.person p
        where (p.college_id, p.id) = (c.college_id, c.person_id)
          and c.person_id = p_person and p_person = any (contracts.session_persons()) and c.withdrawn_on is null
          and (${REPRESENTS('p_person')}
               or coalesce(participants.adult_on(p.birth_date, p.birth_year) <= contracts.today(c.college_id), true))
        returning c.id, c.college_id $$`,
  ...ownedFunction('contracts.withdraw_own_consents(uuid)', serviceRole('participants')),
];

export const CONSENT: readonly string[] = [
  ...RULES,
  ...secureTable({
    schema: 'participants',
    table: 'consent',
    read: `${OWN_COLLEGE} or person_id = any ((select contracts.session_persons())::uuid[])`,
    // People consent for themselves, or representatives for them; what a college attests is the college's to say.
    write: `${OWN_COLLEGE} or (person_id = any ((select contracts.session_persons())::uuid[])
      and (given_by = 'SELF' or (given_by = 'REPRESENTATIVE' and ${REPRESENTS('person_id')})))`,
    grants: ['insert', 'update'],
  }),
  `grant select, update on participants.consent to ${CONTRACTS_ROLE}`,
  `grant select on participants.consent to ${VERIFY_ROLE}`,
  ...WITHDRAWAL,
];
