import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const SERVICE = serviceRole('participants');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const SECURITY = [
  ...secureTable({ schema: 'participants', table: 'erasure', read: OWN_COLLEGE }),
  `grant insert on participants.erasure to ${CONTRACTS_ROLE}`,
];

/** A person's records: theirs, and those merged into it. */
const RECORDS = `
  create function contracts.records_of_person(p_college uuid, p_person uuid) returns uuid[]
    language plpgsql stable ${DEFINER} as $$
    begin
      perform contracts.require_own_people(p_college, array[p_person]);
      return array(select p.id from participants.person p
                    where p.college_id = p_college and (p.id = p_person or p.merged_into = p_person) order by p.id);
    end $$`;

/**
 * The last step of an erasure in participants: takes the roles back and forgets whose accounts they were, makes the
 * keys unreadable, and marks the records, which no one sees from then on. The first of them is the person's own.
 */
const ERASE = `
  create function contracts.erase_person_participants(p_college uuid, p_people uuid[], p_reason text)
    returns table (what text, changed integer) language plpgsql ${DEFINER} as $$
    begin
      perform contracts.require_own_people(p_college, p_people);
      delete from participants.sign_in s using participants.role_binding b
       where s.account = b.account and b.college_id = p_college and b.person_id = any (p_people);
      delete from participants.account_name n using participants.role_binding b
       where n.account = b.account and b.college_id = p_college and b.person_id = any (p_people);
      update participants.role_binding b
         set account = 'erased-' || b.id, revoked_at = coalesce(b.revoked_at, clock_timestamp()),
             revoked_by = coalesce(b.revoked_by, contracts.session_actor())
       where b.college_id = p_college and b.person_id = any (p_people);
      get diagnostics changed = row_count;
      what := 'roleBindings';
      return next;
      delete from participants.digest_reader r where r.college_id = p_college and r.person_id = any (p_people);
      delete from participants.digest g where g.college_id = p_college and g.person_id = any (p_people);
      update participants.person p
         set external_id = contracts.erased_key(p.college_id, p.source, p.external_id),
             erased_on = contracts.today(p_college), updated_at = now()
       where p.college_id = p_college and p.id = any (p_people) and p.erased_on is null;
      insert into participants.erasure (college_id, person_id, reason, erased_on, erased_by)
      select p_college, r.id, p_reason, contracts.today(p_college), contracts.session_actor()
        from unnest(p_people) as r (id)
      on conflict do nothing;
    end $$`;

export const ERASURE: readonly string[] = [
  ...SECURITY,
  RECORDS,
  ERASE,
  ...ownedFunction('contracts.records_of_person(uuid, uuid)', SERVICE),
  ...ownedFunction('contracts.erase_person_participants(uuid, uuid[], text)', SERVICE),
];
