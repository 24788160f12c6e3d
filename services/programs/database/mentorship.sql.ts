import { countedTable } from '#kernel/database/measures.js';
import { ownedView } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, REACHED_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const SERVICE = serviceRole('programs');

const MENTOR_COLLEGE = 'mentor_college_id = any ((select contracts.session_colleges())::uuid[])';
export const OWN_PERSON = (column: string) => `${column} = any ((select contracts.session_persons())::uuid[])`;

const SECURITY = [
  ...secureTable({
    schema: 'programs',
    table: 'mentorship',
    read: [OWN_COLLEGE, MENTOR_COLLEGE, OWN_PERSON('mentor_id'), OWN_PERSON('mentee_id')].join(' or '),
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'programs',
    table: 'mentor_agreement',
    read: `${OWN_COLLEGE} or ${MENTOR_COLLEGE}`,
    write: MENTOR_COLLEGE,
    grants: ['insert'],
  }),
  `grant select, update (mentor_id, mentee_id, status, ended_on, ended_by, end_reason, void_reason, results, case_link)
     on programs.mentorship to ${CONTRACTS_ROLE}`,
  `grant select on programs.mentor_agreement to ${CONTRACTS_ROLE}`,
];

const AGREED = `(m.mentor_college_id = m.college_id
  or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id))`;

/** Days after the end of a pair for which its two still see each other, if the academic year is over sooner. */
export const SEEN_AFTER_DAYS = 60;

/** The last day of a mentorship `m`. */
const LAST_DAY = 'coalesce(m.ended_on, m.until_on)';

/**
 * The last day on which the two of a mentorship `m` see who the other one is: they report on it at its end (S000), and the
 * college sums up in the summer, so it is that of the academic year, or two months after the end where that is later.
 */
export const REPORTED_UNTIL = `case when m.status in ('APPROVED', 'ENDED')
  then greatest(${LAST_DAY} + ${SEEN_AFTER_DAYS}, make_date(m.academic_year + 1, 8, 31)) else ${LAST_DAY} end`;

const seen = (viewerCollege: string, viewerPerson: string, person: string, until: string, condition: string) => `
  select m.college_id, ${viewerCollege} as viewer_college_id, ${viewerPerson} as viewer_person_id, ${person} as person_id,
         ${until} as until
    from programs.mentorship m
   where m.status in ('PROPOSED', 'APPROVED', 'ENDED') and ${AGREED} and ${condition}`;

/** A pair sees each other, for a while after its end, too; and a mentee's college its mentor from elsewhere, once that one's college has agreed. */
const VISIBILITY = `
  create view contracts.visibility_of_programs with (security_barrier) as
    ${seen('null::uuid', 'm.mentee_id', 'm.mentor_id', REPORTED_UNTIL, OWN_PERSON('m.mentee_id'))}
    union all
    ${seen('null::uuid', 'm.mentor_id', 'm.mentee_id', REPORTED_UNTIL, OWN_PERSON('m.mentor_id'))}
    union all
    ${seen('m.college_id', 'null::uuid', 'm.mentor_id', LAST_DAY, `m.mentor_college_id <> m.college_id and m.${OWN_COLLEGE}`)}`;

/** Enterprises whose people are mentors: a region counts them once, although several of its colleges name them. */
const ENTERPRISES = [
  `create view contracts.enterprises_with_mentors with (security_barrier) as
     select college_id, academic_year, partner_id from programs.enterprise_with_mentors where ${REACHED_COLLEGE}`,
  ownedView('contracts.enterprises_with_mentors'),
  `create view contracts.enterprise_history with (security_barrier) as
     select college_id, academic_year, thing_id as partner_id, day, there from programs.thing_history
      where ${REACHED_COLLEGE}`,
  ownedView('contracts.enterprise_history'),
  ...countedTable('programs.thing_history'),
  `grant select, insert, delete on programs.enterprise_with_mentors to ${CONTRACTS_ROLE}`,
  `grant select on programs.enterprise_with_mentors to ${VERIFY_ROLE}`,
];

/** Who works with whom, and what is told of it to whom. */
export const MENTORSHIPS: readonly string[] = [
  ...SECURITY,
  VISIBILITY,
  ownedView('contracts.visibility_of_programs'),
  ...ENTERPRISES,
  // A pair is judged by what its people are, and one of a past year by what they were in it.
  `grant execute on function contracts.person_facts(uuid[]), contracts.former_categories(uuid[]) to ${SERVICE}`,
];
