import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { NEW_CODE } from './certificate-code.sql.js';

const SERVICE = serviceRole('school');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const HOST = 'host_college_id = any ((select contracts.session_colleges())::uuid[])';

const SECURITY = [
  ...secureTable({
    schema: 'school',
    table: 'certificate',
    read: `${OWN_COLLEGE} or ${HOST} or exists (select from school.enrolment e
      where e.id = certificate.enrolment_id and e.person_id = any ((select contracts.session_persons())::uuid[]))`,
    // Of who completed the course, and of nobody else.
    write: `(${OWN_COLLEGE} or ${HOST}) and exists (select from school.enrolment e
      where e.id = certificate.enrolment_id and e.completed_on = certificate.completed_on)`,
    change: HOST,
    grants: ['insert'],
  }),
  `grant update (revoked_on, revoke_reason) on school.certificate to ${SERVICE}`,
  `grant select, update (revoke_reason, holder_erased) on school.certificate to ${CONTRACTS_ROLE}`,
  // Of the certificates that the session sees; a host, of those of other colleges, until the last day of the cohort.
  ...secureTable({
    schema: 'school',
    table: 'certificate_print',
    read: `exists (select from school.certificate c
      join school.enrolment e on e.id = c.enrolment_id
      join school.cohort k on k.id = c.cohort_id
     where c.id = certificate_print.certificate_id
       and (c.${OWN_COLLEGE} or e.person_id = any ((select contracts.session_persons())::uuid[])
            or k.ends_on >= contracts.today(k.college_id)))`,
  }),
  `grant select, insert, update (name) on school.certificate_print to ${CONTRACTS_ROLE}`,
];

/** Gives new certificates of the session's college or host their codes, and the names that are printed on them. */
const PRINTING = [
  `create function contracts.print_certificates(p_certificates uuid[]) returns void
     language sql volatile ${DEFINER} as $$
       with issued as materialized (
         select c.id, e.person_id from school.certificate c join school.enrolment e on e.id = c.enrolment_id
          where c.id = any (p_certificates)
            and (c.college_id = any (contracts.session_colleges()) or c.host_college_id = any (contracts.session_colleges()))
       )
       insert into school.certificate_print (certificate_id, code, name)
       select i.id, ${NEW_CODE}, n.name
         from issued i left join contracts.printed_names(array(select person_id from issued)) n on n.id = i.person_id
       on conflict (certificate_id) do nothing $$`,
  ...ownedFunction('contracts.print_certificates(uuid[])', SERVICE),
];

/** What stands on a certificate, for whoever has its code: nothing is asked of the session. No row for any other code. */
const PROOF = [
  `create function contracts.certificate_of_code(p_hash bytea)
     returns table (number text, name text, title_ru text, title_en text, hours integer, competences text[],
       completed_on date, issued_on date, valid_until date, revoked_on date, host_college_id uuid, today date)
     language sql stable ${DEFINER} as $$
       select c.number, p.name, c.title_ru, c.title_en, c.hours::integer, c.competences, c.completed_on, c.issued_on,
              c.valid_until, c.revoked_on, c.host_college_id, contracts.today(c.host_college_id)
         from school.certificate_print p join school.certificate c on c.id = p.certificate_id
        where p.code_hash = p_hash $$`,
  ...ownedFunction('contracts.certificate_of_code(bytea)', SERVICE),
];

export const CERTIFICATES: readonly string[] = [...SECURITY, ...PRINTING, ...PROOF];
