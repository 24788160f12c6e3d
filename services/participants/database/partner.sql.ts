import { ownedFunction, ownedView } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, OWN_REGION, REACHED_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const SERVICE = serviceRole('participants');
const PARTNER = 'participants.partner';
const LINK = 'participants.college_partner';
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/** Partners may be named by the staff of any college of the region that names them. */
const STAFF_OF_REGION = `exists (select from participants.college c
  where c.region_id = partner.region_id and c.id = any ((select contracts.session_colleges())::uuid[]))`;

/** A partner is added by whoever works in its region; its name is changed by the functions below alone. */
const SECURITY = [
  ...secureTable({ schema: 'participants', table: 'partner', read: 'true' }),
  `create policy service_insert on ${PARTNER} for insert to ${SERVICE}
     with check (${OWN_REGION} or ${STAFF_OF_REGION})`,
  `grant insert (id, region_id, kind, name, name_key) on ${PARTNER} to ${SERVICE}`,
  ...secureTable({
    schema: 'participants',
    table: 'college_partner',
    read: REACHED_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  `grant select, insert, update on ${PARTNER}, ${LINK} to ${CONTRACTS_ROLE}`,
  `grant select on ${PARTNER}, ${LINK} to ${VERIFY_ROLE}`,
];

const FUNCTIONS = [
  // Who may change a partner: coordinators of its region, and the staff of a college that alone works with it.
  `create function contracts.partner_is_own(p_partner uuid) returns boolean
     language sql stable ${DEFINER} as $$
       select exists (select from ${PARTNER} p
                       where p.id = p_partner and p.merged_into is null and p.${OWN_REGION})
           or (select coalesce(bool_and(l.college_id = any (contracts.session_colleges())), false)
                 from ${LINK} l where l.partner_id = p_partner) $$`,
  `create function contracts.rename_partner(p_partner uuid, p_name text, p_key text) returns void
     language plpgsql ${DEFINER} as $$
     declare
       v_old ${PARTNER};
       v_alias uuid;
     begin
       select * into v_old from ${PARTNER} p
        where p.id = p_partner and p.merged_into is null and contracts.partner_is_own(p_partner) for update;
       if not found then return; end if;
       if v_old.name_key = p_key then
         update ${PARTNER} set name = p_name where id = p_partner;
         return;
       end if;
       -- A name that it had before becomes its name again.
       update ${PARTNER} set name_key = id::text
        where merged_into = p_partner and (region_id, kind, name_key) = (v_old.region_id, v_old.kind, p_key)
        returning id into v_alias;
       update ${PARTNER} set name = p_name, name_key = p_key where id = p_partner;
       if v_alias is null then
         insert into ${PARTNER} (id, region_id, kind, name, name_key, merged_into)
         values (uuidv7(), v_old.region_id, v_old.kind, v_old.name, v_old.name_key, p_partner);
       else
         update ${PARTNER} set name = v_old.name, name_key = v_old.name_key where id = v_alias;
       end if;
     end $$`,
  // Answers the colleges that worked with the one merged: their figures have moved. None where nothing was merged.
  `create function contracts.merge_partners(p_kept uuid, p_merged uuid) returns setof uuid
     language plpgsql ${DEFINER} as $$
     begin
       perform from ${PARTNER} where id in (p_kept, p_merged) order by id for update;
       if not exists (
         select from ${PARTNER} k join ${PARTNER} m on (m.region_id, m.kind) = (k.region_id, k.kind) and m.id <> k.id
          where k.id = p_kept and m.id = p_merged and k.merged_into is null and m.merged_into is null
            and k.${OWN_REGION}) then
         return;
       end if;
       update ${PARTNER} set merged_into = p_kept where p_merged in (id, merged_into);
       -- Whose people belong to a partner has it among its own, so no other college is looked through.
       update participants.person p set partner_id = p_kept, updated_at = now()
        where p.partner_id = p_merged and p.college_id in (select l.college_id from ${LINK} l where l.partner_id = p_merged);
       insert into ${LINK} as l (college_id, partner_id, confirmed_on, ended_on)
       select m.college_id, p_kept, m.confirmed_on, m.ended_on from ${LINK} m where m.partner_id = p_merged
       on conflict (college_id, partner_id) do update
         set confirmed_on = least(l.confirmed_on, excluded.confirmed_on),
             -- It lasts as long as either did.
             ended_on = case when l.ended_on is not null and excluded.ended_on is not null
                             then greatest(l.ended_on, excluded.ended_on) end;
       return query select m.college_id from ${LINK} m where m.partner_id = p_merged;
     end $$`,
];

const SIGNATURES = ['partner_is_own(uuid)', 'rename_partner(uuid, text, text)', 'merge_partners(uuid, uuid)'];

/** Enterprises that a college has confirmed as partners, all of them and those of an academic year as of a day. */
const ENTERPRISES = [
  `create view contracts.partner_enterprises with (security_barrier) as
     select cp.college_id, cp.partner_id, cp.confirmed_on, cp.ended_on
       from ${LINK} cp join ${PARTNER} p on p.id = cp.partner_id and p.kind = 'ENTERPRISE' and p.merged_into is null
      where cp.confirmed_on is not null and cp.${REACHED_COLLEGE}`,
  ownedView('contracts.partner_enterprises'),
  `create function contracts.enterprises_of_year(p_college uuid, p_year integer, p_day date) returns setof uuid
     language sql stable ${DEFINER} as $$
       select cp.partner_id
         from ${LINK} cp join ${PARTNER} p on p.id = cp.partner_id and p.kind = 'ENTERPRISE' and p.merged_into is null
        where cp.college_id = p_college
          and cp.confirmed_on <= p_day
          and (cp.ended_on is null or cp.ended_on >= make_date(p_year, 9, 1)) $$`,
  ...ownedFunction('contracts.enterprises_of_year(uuid, integer, date)'),
];

export const PARTNERS: readonly string[] = [
  ...SECURITY,
  ...FUNCTIONS,
  ...SIGNATURES.flatMap((signature) => ownedFunction(`contracts.${signature}`, SERVICE)),
  ...ENTERPRISES,
];
