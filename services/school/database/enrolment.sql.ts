import { ownedView } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const SERVICE = serviceRole('school');

const HOST = 'host_college_id = any ((select contracts.session_colleges())::uuid[])';

/** Certificates are numbered by whoever completes courses: staff of the region's colleges. */
const STAFF_OF_REGION = `region_id in (select c.region_id from contracts.colleges c
  where c.id = any ((select contracts.session_colleges())::uuid[]))`;

/** Enrolments and the numbers of certificates. */
export const ENROLMENTS: readonly string[] = [
  `grant select on contracts.people to ${SERVICE}`,
  `grant execute on function contracts.person_facts(uuid[]) to ${SERVICE}`,
  // An enrolment lets the host see who somebody is: the college that has them may enrol them, and the host whom it
  // accepted, since they had applied.
  ...secureTable({
    schema: 'school',
    table: 'enrolment',
    read: `${OWN_COLLEGE} or ${HOST} or person_id = any ((select contracts.session_persons())::uuid[])`,
    write: `(${OWN_COLLEGE} and exists (select from contracts.people p
              where p.id = enrolment.person_id and p.college_id = enrolment.college_id))
            or (${HOST} and exists (select from school.application a
              where (a.college_id, a.cohort_id, a.person_id) = (enrolment.college_id, enrolment.cohort_id, enrolment.person_id)
                and a.state = 'ACCEPTED'))`,
    change: OWN_COLLEGE,
    grants: ['insert'],
  }),
  // The host records how its course ended. Who is enrolled where never changes: those columns are nobody's to update.
  `create policy host_update on school.enrolment for update to ${SERVICE} using (${HOST}) with check (${HOST})`,
  `grant update (order_number, order_date, order_attested, enrolled_on, completed_on, certificate_number, withdrawn_on,
                 completion_order_number, completion_order_date)
     on school.enrolment to ${SERVICE}`,
  `grant select, update (person_id, withdrawn_on) on school.enrolment to ${CONTRACTS_ROLE}`,
  ...secureTable({
    schema: 'school',
    table: 'certificate_counter',
    read: STAFF_OF_REGION,
    write: STAFF_OF_REGION,
    grants: ['insert', 'update'],
  }),
  // A host sees its listeners from other colleges, and who wants to be one, until the last day of their cohort.
  `create view contracts.visibility_of_school as
     select e.host_college_id as college_id, e.host_college_id as viewer_college_id, null::uuid as viewer_person_id,
            e.person_id, c.ends_on as until
       from school.enrolment e join school.cohort c on c.id = e.cohort_id
      where e.host_college_id <> e.college_id and e.withdrawn_on is null
     union all
     select a.host_college_id, a.host_college_id, null::uuid, a.person_id, c.ends_on
       from school.application a join school.cohort c on c.id = a.cohort_id
      where a.host_college_id <> a.college_id and a.state in ('APPLIED', 'WAITING', 'ACCEPTED')`,
  ownedView('contracts.visibility_of_school'),
];
