import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const SERVICE = serviceRole('school');

const OWN_PERSON = 'person_id = any ((select contracts.session_persons())::uuid[])';

/** The host knows who comes to it, to the last day of the cohort and no longer. */
const HOST = `host_college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from school.cohort c where c.id = cohort_id and c.ends_on >= contracts.today(c.college_id))`;

/** Applications, and orders that were recorded wrongly. */
export const APPLICATIONS: readonly string[] = [
  ...secureTable({
    schema: 'school',
    table: 'application',
    read: `${OWN_COLLEGE} or ${OWN_PERSON} or (${HOST})`,
    // Whoever applies lets the host see who they are: their own college does, and they themselves.
    write: `(${OWN_COLLEGE} or ${OWN_PERSON}) and exists (
      select from contracts.people p where p.id = person_id and p.college_id = application.college_id)`,
    change: `${OWN_COLLEGE} or ${OWN_PERSON} or (${HOST})`,
    grants: ['insert'],
  }),
  // Who applies where never changes.
  `grant update (state, queue, applied_on, applied_by, moved_up_on, decided_on, reason) on school.application to ${SERVICE}`,
  `grant select, update (person_id, state, moved_up_on, decided_on, reason) on school.application to ${CONTRACTS_ROLE}`,
  ...secureTable({
    schema: 'school',
    table: 'former_order',
    read: `${OWN_COLLEGE} or host_college_id = any ((select contracts.session_colleges())::uuid[])`,
  }),
  `grant insert on school.former_order to ${CONTRACTS_ROLE}`,
];

/** An order that another one replaces is kept, whichever way it was replaced. */
function keptOrder(about: 'ENROLMENT' | 'COMPLETION', number: string, date: string): string[] {
  const name = `contracts.keep_former_${about.toLowerCase()}_order()`;
  return [
    `create function ${name} returns trigger language plpgsql
     security definer set search_path = pg_catalog, pg_temp as $$
     begin
       insert into school.former_order
         (enrolment_id, college_id, host_college_id, about, order_number, order_date, replaced_by)
       values (old.id, old.college_id, old.host_college_id, '${about}', old.${number}, old.${date},
               coalesce(contracts.session_actor(), ''));
       return null;
     end $$`,
    ...ownedFunction(name),
    `create trigger keep_former_${about.toLowerCase()}_order after update of ${number}, ${date} on school.enrolment
     for each row when (old.${number} is not null
       and (old.${number}, old.${date}) is distinct from (new.${number}, new.${date}))
     execute function ${name}`,
  ];
}

export const FORMER_ORDERS: readonly string[] = [
  ...keptOrder('ENROLMENT', 'order_number', 'order_date'),
  ...keptOrder('COMPLETION', 'completion_order_number', 'completion_order_date'),
];
