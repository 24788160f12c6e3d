import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { OWN_PERSON } from './mentorship.sql.js';

/** Rewards of a college's people: the college's own record, and of each who was rewarded. */
export const REWARDS: readonly string[] = [
  ...secureTable({
    schema: 'programs',
    table: 'reward',
    read: `${OWN_COLLEGE} or ${OWN_PERSON('person_id')}`,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  `grant select, delete, update (person_id, title, void_reason) on programs.reward to ${CONTRACTS_ROLE}`,
];
