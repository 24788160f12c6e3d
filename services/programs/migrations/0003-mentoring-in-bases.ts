import { Migration } from '@mikro-orm/migrations';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE } from '#kernel/database/table-security.js';

const USER = serviceRole('participants');

/** The day it is in each college, once per college. */
const TODAYS = '(select c.id, (now() at time zone c.time_zone)::date as today from contracts.colleges c)';

/** A mentor of another college counts only once that college has agreed: nobody fills up a mentor by naming them. */
const AGREED = `(m.mentor_college_id = m.college_id
  or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id))`;

const MENTOR_COLLEGE = 'm.mentor_college_id = any ((select contracts.session_colleges())::uuid[])';

/**
 * What the bases ask about mentorships: how many mentees a mentor has, which mentees have a mentor, and who of them
 * went through it to the end. For the staff of the people's own college alone.
 *
 * A mentorship ended as planned when its term was over, or when it ended and nobody gave a reason for leaving early:
 * a side that leaves does so with a reason kept (domain.md rule 1).
 */
const VIEWS = [
  `create view contracts.mentor_load with (security_barrier) as
     select m.mentor_college_id as college_id, m.mentor_id as person_id, count(distinct m.mentee_id)::int as mentees
       from programs.mentorship m join ${TODAYS} d on d.id = m.mentor_college_id
      where m.status = 'APPROVED' and m.until_on >= d.today and ${AGREED} and ${MENTOR_COLLEGE}
      group by m.mentor_college_id, m.mentor_id`,
  `create view contracts.mentee_standing with (security_barrier) as
     select m.college_id, m.mentee_id as person_id,
            bool_or(m.status = 'APPROVED' and m.until_on >= d.today) as has_mentor,
            max(coalesce(m.ended_on, m.until_on)) filter (where
              m.status = 'APPROVED' and m.until_on < d.today
              or m.status = 'ENDED' and (m.ended_on >= m.until_on or m.end_reason is null)) as finished_on
       from programs.mentorship m join ${TODAYS} d on d.id = m.college_id
      where m.status in ('APPROVED', 'ENDED') and m.${OWN_COLLEGE}
      group by m.college_id, m.mentee_id`,
];

export class Programs0003 extends Migration {
  override up(): void {
    const statements = [
      ...VIEWS,
      ...['mentor_load', 'mentee_standing'].flatMap((view) => [
        `alter view contracts.${view} owner to ${CONTRACTS_ROLE}`,
        `grant select on contracts.${view} to ${USER}`,
      ]),
    ];
    for (const sql of statements) this.addSql(sql);
  }
}
