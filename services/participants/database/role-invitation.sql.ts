import { openFunction, ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { secureTable } from '#kernel/database/table-security.js';
import { DEMO_PREFIX } from '#kernel/session/access.js';
import { GIVEN, HELD_NEARBY } from './access.sql.js';

const SERVICE = serviceRole('participants');
const BINDINGS = 'participants.role_binding';
const INVITATIONS = 'participants.role_invitation';
const ACTOR = '(select contracts.session_actor())';
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const SECURITY = [
  ...secureTable({
    schema: 'participants',
    table: 'role_invitation',
    // They name people: of those of a college the operator learns nothing.
    read: `accepted_by = ${ACTOR}
      or (college_id is null and (select contracts.session_is_operator()))
      or ${HELD_NEARBY}`,
    write: GIVEN,
  }),
  `create policy invited_by_oneself on ${INVITATIONS} as restrictive for insert to ${SERVICE}
     with check (invited_by = ${ACTOR} and revoked_at is null and accepted_at is null)`,
  `create policy ended_once on ${INVITATIONS} as restrictive for update to ${SERVICE}
     using (revoked_at is null and accepted_at is null) with check (revoked_by = ${ACTOR})`,
  // The hash of a code is written, and read by nobody but the function that takes the code.
  `revoke select on ${INVITATIONS} from ${SERVICE}`,
  `grant select (id, role, region_id, college_id, invitee, invited_by, invited_at, ends_at, revoked_by, revoked_at,
     accepted_by, accepted_at, of_demo) on ${INVITATIONS} to ${SERVICE}`,
  `grant insert (id, role, region_id, college_id, invitee, code_hash, invited_by) on ${INVITATIONS} to ${SERVICE}`,
  `grant update (revoked_by, revoked_at) on ${INVITATIONS} to ${SERVICE}`,
  `grant select, update (revoked_by, revoked_at, accepted_by, accepted_at) on ${INVITATIONS} to ${CONTRACTS_ROLE}`,
  `grant insert (id, account, role, region_id, college_id, granted_by, offered), update (offered) on ${BINDINGS} to ${CONTRACTS_ROLE}`,
];

/**
 * Whether an account may give a role now. Who holds nothing, and never did, is the command line, which acts by the
 * key of the data folder.
 */
const MAY_GIVE = `
  create function contracts.may_give(giver text, given text, region uuid, college uuid) returns boolean
    language sql stable ${DEFINER} as $$
      select not exists (select from ${BINDINGS} g where g.account = giver)
          or exists (
            select from ${BINDINGS} g
             where g.account = giver and g.revoked_at is null and not g.offered and case given
               when 'OPERATOR' then g.role = 'OPERATOR'
               when 'CURATOR' then g.role = 'DIRECTOR' and g.college_id = college
               when 'DIRECTOR' then (g.role = 'DIRECTOR' and g.college_id = college)
                 or (g.role = 'COORDINATOR' and g.region_id = (
                      select c.region_id from participants.college c where c.id = college))
               else g.role = 'OPERATOR' or (g.role = 'COORDINATOR' and g.region_id = region) end) $$`;

/**
 * Has a role that was offered to the session's account count, and ends the roles of its kind that it had. The account
 * decides about itself, and about no other.
 */
const ACCEPT = `
  create function contracts.accept_role(which uuid, out outcome text, out binding uuid, out roles_left jsonb)
    language plpgsql ${DEFINER} as $$
    declare
      v_actor constant text := contracts.session_actor();
      v_one ${BINDINGS}%rowtype;
    begin
      select * into v_one from ${BINDINGS} b
       where b.id = which and b.account = v_actor and b.revoked_at is null for update;
      if not found or (v_one.of_demo and not contracts.only_sample()) then
        outcome := 'BINDING_NOT_FOUND';
        return;
      end if;
      binding := v_one.id;
      with ended as (
        update ${BINDINGS} b set revoked_by = v_actor, revoked_at = clock_timestamp()
         where v_one.offered and b.account = v_actor and b.revoked_at is null and not b.offered
           and b.role <> v_one.role and b.person_id is null
           and (b.region_id is null, b.college_id is null) = (v_one.region_id is null, v_one.college_id is null)
        returning b.id, b.role, b.college_id as "collegeId"
      ) select coalesce(jsonb_agg(ended), '[]') into roles_left from ended;
      update ${BINDINGS} b set offered = false where b.id = which and b.offered;
      outcome := case when v_one.offered then 'UPDATED' else 'UNCHANGED' end;
    end $$`;

/** Ends an offer to the session's account, by itself. */
const DECLINE = `
  create function contracts.decline_role(which uuid) returns text
    language plpgsql ${DEFINER} as $$
    declare
      v_actor constant text := contracts.session_actor();
    begin
      update ${BINDINGS} b set revoked_by = v_actor, revoked_at = clock_timestamp()
       where b.id = which and b.account = v_actor and b.offered and b.revoked_at is null;
      if found then
        return 'UPDATED';
      end if;
      return case when exists (
        select from ${BINDINGS} b
         where b.id = which and b.account = v_actor and b.offered and b.revoked_by = v_actor) then 'UNCHANGED'
        else 'BINDING_NOT_FOUND' end;
    end $$`;

/**
 * Takes up an invitation for the session's account, by the code that its maker was told or by that of its letter. Of one that is unknown, over, taken back, used by another or made
 * by who may not give the role any more, nothing is told but that it opens nothing.
 */
const TAKE_UP = `
  create function contracts.take_up_invitation(hash bytea, out outcome text, out binding uuid, out roles_left jsonb)
    language plpgsql ${DEFINER} as $$
    declare
      v_actor constant text := contracts.session_actor();
      v_one ${INVITATIONS}%rowtype;
    begin
      select * into v_one from ${INVITATIONS} i
       where i.code_hash = hash
          or i.id = (select m.invitation_id from participants.invitation_mail m where m.code_hash = hash)
         for update;
      if not found or v_one.revoked_at is not null or v_one.accepted_by <> v_actor
         or (v_one.accepted_at is null and v_one.ends_at <= clock_timestamp())
         or (v_one.of_demo and not contracts.only_sample())
         or (v_one.role = 'OPERATOR' and starts_with(v_actor, '${DEMO_PREFIX}'))
         or not contracts.may_give(v_one.invited_by, v_one.role, v_one.region_id, v_one.college_id) then
        outcome := 'INVITATION_OVER';
        return;
      end if;
      if v_one.invited_by = v_actor then
        outcome := 'OWN_ACCOUNT';
        return;
      end if;
      select b.id into binding from ${BINDINGS} b
       where b.account = v_actor and b.role = v_one.role and b.revoked_at is null
         and (b.region_id, b.college_id) is not distinct from (v_one.region_id, v_one.college_id) and b.person_id is null;
      if binding is null and v_one.accepted_at is not null then
        outcome := 'INVITATION_OVER';
        return;
      end if;
      if binding is null then
        insert into ${BINDINGS} (id, account, role, region_id, college_id, granted_by, offered)
        values (uuidv7(), v_actor, v_one.role, v_one.region_id, v_one.college_id, v_one.invited_by,
                v_one.role <> 'OPERATOR')
        returning id into binding;
        outcome := 'CREATED';
      end if;
      select coalesce(take_up_invitation.outcome, a.outcome), a.roles_left
        into outcome, roles_left from contracts.accept_role(binding) a;
      update ${INVITATIONS} i set accepted_by = v_actor, accepted_at = clock_timestamp()
       where i.id = v_one.id and i.accepted_at is null;
    end $$`;

/** Invitations to roles: who makes them and takes them back, and how one becomes a role. */
export const ROLE_INVITATIONS: readonly string[] = [
  ...SECURITY,
  MAY_GIVE,
  ...ownedFunction('contracts.may_give(text, text, uuid, uuid)'),
  ACCEPT,
  openFunction('contracts.accept_role(uuid)'),
  DECLINE,
  openFunction('contracts.decline_role(uuid)'),
  TAKE_UP,
  openFunction('contracts.take_up_invitation(bytea)'),
  `create trigger mark_invitation_of_demo before insert on ${INVITATIONS}
     for each row execute function contracts.mark_invitation_of_demo()`,
];
