import { ownedView } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import {
  OWN_COLLEGE,
  OWN_REGION,
  REACHED_COLLEGE,
  REGION_OF_OWN_COLLEGE,
  secureTable,
} from '#kernel/database/table-security.js';

const SERVICE = serviceRole('programs');

/** Which forms of mentoring there are, and whom each brings together: public, to the other services as well. */
const FORMS = [
  `grant select on programs.form to ${SERVICE}, ${CONTRACTS_ROLE}, ${VERIFY_ROLE}`,
  // Everybody reads them; those that ship are the hub's own to write, a region's its coordinators'.
  'alter table programs.form enable row level security',
  'create policy read_by_all on programs.form for select using (true)',
  `create policy service_insert on programs.form for insert to ${SERVICE} with check (${OWN_REGION})`,
  `create policy service_update on programs.form for update to ${SERVICE} using (${OWN_REGION}) with check (${OWN_REGION})`,
  `grant insert, update (title_ru, title_en) on programs.form to ${SERVICE}`,
  `create view contracts.forms as
     select code, mentor_category, mentee_category, title_ru, title_en, region_id from programs.form`,
  // Whom a college's figures are told by: what another region calls a form is none of its figures.
  `create function programs.forms_of(p_college uuid) returns setof programs.form
     language sql stable set search_path = pg_catalog, pg_temp as $$
       select f.* from programs.form f
        where f.region_id is null or f.region_id = (select c.region_id from contracts.colleges c where c.id = p_college) $$`,
  ownedView('contracts.forms'),
  'grant select on contracts.forms to public',
];

/** A region's coordinators write its roadmaps, version by version; its colleges read them, and get copies. */
const ROADMAPS = ['region_roadmap', 'region_activity'].flatMap((table) =>
  secureTable({
    schema: 'programs',
    table,
    read: `${OWN_REGION} or ${REGION_OF_OWN_COLLEGE}`,
    write: OWN_REGION,
    grants: ['insert'],
  }),
);

/** What happened in a year is added to, and never changed. */
const STEPS = secureTable({
  schema: 'programs',
  table: 'year_step',
  read: REACHED_COLLEGE,
  write: OWN_COLLEGE,
  grants: ['insert'],
});

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
  ...ROADMAPS,
  ...STEPS,
  // A college year gets its own copy of it.
  `grant select on programs.standard_activity to ${SERVICE}`,
  // Figures are counted from them, and the name of somebody who is erased goes out of their texts.
  `grant select, update (curator, working_group, goals, expected_results) on programs.college_year to ${CONTRACTS_ROLE}`,
  `grant select, update (title_ru, title_en, result_ru, result_en, done_document, not_applicable_reason, changed_reason)
     on programs.activity to ${CONTRACTS_ROLE}`,
  `grant select, update (override_reason) on programs.stage_closure to ${CONTRACTS_ROLE}`,
  `grant select, update (reason) on programs.year_step to ${CONTRACTS_ROLE}`,
  `grant select, update (lead) on programs.program to ${CONTRACTS_ROLE}`,
];
