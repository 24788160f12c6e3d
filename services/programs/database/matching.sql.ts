import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, OWN_REGION, REGION_OF_OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { AGREED } from './bases.sql.js';

const SERVICE = serviceRole('programs');

const SECURITY = [
  // A region's coordinators weigh, and the staff of its colleges reads by what its pairs are proposed.
  ...secureTable({
    schema: 'programs',
    table: 'matching_weight',
    read: `${OWN_REGION} or ${REGION_OF_OWN_COLLEGE}`,
    write: OWN_REGION,
    grants: ['insert'],
  }),
  ...secureTable({
    schema: 'programs',
    table: 'pair_decision',
    read: OWN_COLLEGE,
    write: `${OWN_COLLEGE} and (program_id is null or exists (
      select from programs.program p where p.id = program_id and p.college_id = pair_decision.college_id))`,
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'programs',
    table: 'mentee_support',
    read: OWN_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  `grant select, insert, update, delete on programs.pair_decision, programs.mentee_support to ${CONTRACTS_ROLE}`,
];

/**
 * How many mentees these mentors have at work, wherever they are from, and which of `p_mentees` are among them: a college
 * that names a mentor of another one is told of numbers, and of its own mentees. Of `p_proposed` those with an open
 * proposal are counted as well.
 */
const LOADS = [
  `create function contracts.mentor_loads(p_mentors uuid[], p_mentees uuid[], p_proposed boolean)
     returns table (mentor_id uuid, mentees integer, known uuid[])
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select m.mentor_id, count(distinct m.mentee_id)::int,
              coalesce(array_agg(distinct m.mentee_id) filter (where m.mentee_id = any (p_mentees)), '{}')
         from programs.mentorship m
        where m.mentor_id = any (p_mentors)
          and m.until_on >= (select contracts.today(m.college_id)) and ${AGREED}
          and (m.status = 'APPROVED' or p_proposed and m.status = 'PROPOSED' and not exists (
                 select from programs.mentorship_answer a where a.mentorship_id = m.id and not a.agrees))
        group by m.mentor_id $$`,
  ...ownedFunction('contracts.mentor_loads(uuid[], uuid[], boolean)', SERVICE),
];

/** What was settled before pairs are proposed, and how much mentors have to do. */
export const MATCHING: readonly string[] = [...SECURITY, ...LOADS];
