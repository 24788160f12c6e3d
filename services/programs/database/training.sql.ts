import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, REACHED_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const SECURITY = [
  ...secureTable({
    schema: 'programs',
    table: 'training_requirement',
    read: REACHED_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert'],
  }),
];

/**
 * How the feedback of a college's pairs changed when their mentors were trained: for each mentor who completed a first
 * course in an academic year, up to a day, the mean scores of their pairs before that day and behind it. Both are of the
 * same pairs, so that a new pair is no change; scores of confidential pairs are told to nobody, in no mean either. One
 * row for each college that the session reaches. In plpgsql, which looks for what it calls when it is called: the
 * school, which says who is trained, comes behind.
 */
const EFFECT = `
  create function contracts.training_effects(p_colleges uuid[], p_year integer)
    returns table (college_id uuid, trained integer, mentors integer, pairs integer, before numeric, after numeric)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      #variable_conflict use_column
      begin
      return query
      with reached as materialized (
        select c as id, contracts.as_of(c, p_year) as day from unnest(p_colleges) as c
         where c = any (contracts.session_reach())
      ),
      trained as materialized (
        select r.id as college_id, t.person_id, t.first_on
          from reached r cross join lateral contracts.trained_by(r.id, r.day) t
         where t.first_on >= make_date(p_year, 9, 1)
      ),
      consented as materialized (
        select p.id from reached r
         cross join lateral contracts.people_of_year(r.id, null, r.day,
           array(select t.person_id from trained t where t.college_id = r.id)) p
         where p.consent_in_force
      ),
      scores as materialized (
        select t.college_id, t.person_id, m.id,
               avg(a.score) filter (where k.day < t.first_on) as before, avg(a.score) filter (where k.day > t.first_on) as after
          from trained t
          join consented c on c.id = t.person_id
          join programs.mentorship m on m.mentor_id = t.person_id and m.mentor_college_id = t.college_id
                                    and m.status in ('APPROVED', 'ENDED') and not m.confidential
          join programs.meeting_mentorship k on k.mentorship_id = m.id and k.state = 'HELD'
          join reached r on r.id = t.college_id and k.day <= r.day
          join programs.feedback_answer a on (a.meeting_id, a.mentorship_id) = (k.meeting_id, k.mentorship_id)
         group by t.college_id, t.person_id, m.id
      ),
      mentors as (
        select s.college_id, s.person_id, count(*)::int as pairs, avg(s.before) as before, avg(s.after) as after
          from scores s where s.before is not null and s.after is not null group by s.college_id, s.person_id
      )
      select r.id, (select count(*)::int from trained t join consented c on c.id = t.person_id where t.college_id = r.id),
             count(m.person_id)::int, coalesce(sum(m.pairs), 0)::int, avg(m.before), avg(m.after)
        from reached r left join mentors m on m.college_id = r.id group by r.id;
      end $$`;

/** What programmes require of their mentors' training, and what it changed. */
export const TRAINING: readonly string[] = [
  ...SECURITY,
  EFFECT,
  ...ownedFunction('contracts.training_effects(uuid[], integer)', serviceRole('programs'), VERIFY_ROLE),
  `grant select on programs.training_requirement to ${CONTRACTS_ROLE}`,
];
