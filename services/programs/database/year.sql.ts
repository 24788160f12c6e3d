import { ownedView } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, REACHED_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const SERVICE = serviceRole('programs');

/** Which forms of mentoring there are, and whom each brings together: public, to the other services as well. */
const FORMS = [
  `grant select on programs.form to ${SERVICE}, ${CONTRACTS_ROLE}, ${VERIFY_ROLE}`,
  `create view contracts.forms as
     select code, mentor_category, mentee_category, title_ru, title_en from programs.form`,
  ownedView('contracts.forms'),
  'grant select on contracts.forms to public',
];

/** Forms, and the academic years of colleges with their stages, roadmaps and programmes. */
export const YEARS: readonly string[] = [
  ...FORMS,
  ...['college_year', 'stage_closure', 'activity', 'program'].flatMap((table) =>
    secureTable({
      schema: 'programs',
      table,
      read: REACHED_COLLEGE,
      write: OWN_COLLEGE,
      grants: ['insert', 'update'],
    }),
  ),
  // A college year gets its own copy of it.
  `grant select on programs.standard_activity to ${SERVICE}`,
  `grant select on programs.college_year, programs.activity to ${CONTRACTS_ROLE}`,
  `grant select, update (lead) on programs.program to ${CONTRACTS_ROLE}`,
];
