import { openFunction, ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import { DEMO_PREFIX } from '#kernel/session/access.js';

const BINDINGS = 'participants.role_binding';
const CLIENTS = 'participants.client';
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const isDemo = (account: string) => `starts_with(${account}, '${DEMO_PREFIX}')`;

/** Whether there are organisations, and every one of them is made up. */
const ONLY_SAMPLE = `
  create function contracts.only_sample() returns boolean language sql stable ${DEFINER} as $$
    select exists (select from participants.region)
       and not exists (select from participants.region where not sample)
       and not exists (select from participants.college where not sample) $$`;

/** Whether an account's word is the demo's: its own, or that of whom the demo made somebody. */
const WORD = `
  create function contracts.is_word_of_demo(account text) returns boolean language sql stable ${DEFINER} as $$
    select ${isDemo('account')} or coalesce(
      (select bool_and(b.of_demo) from ${BINDINGS} b
        where b.account = is_word_of_demo.account and b.revoked_at is null and not b.offered), false) $$`;

/** A binding is of the demo when it is a demo account's, or stands on the demo's word; an invitation likewise. */
const MARK = `
  create function contracts.mark_of_demo() returns trigger language plpgsql ${DEFINER} as $$
    begin
      new.of_demo := ${isDemo('new.account')} or contracts.is_word_of_demo(new.granted_by);
      return new;
    end $$`;

const MARK_INVITATION = `
  create function contracts.mark_invitation_of_demo() returns trigger language plpgsql ${DEFINER} as $$
    begin
      new.of_demo := contracts.is_word_of_demo(new.invited_by);
      return new;
    end $$`;

/**
 * Takes back all that stands on the demo's word, so that tokens issued until now are refused and the roles can be given
 * anew by somebody entitled. An information system loses its client with its role.
 */
const END = `
  create function contracts.end_demo() returns void language plpgsql ${DEFINER} as $$
    declare
      v_actor constant text := coalesce(contracts.session_actor(), 'hub');
    begin
      update participants.role_invitation i set revoked_by = v_actor, revoked_at = clock_timestamp()
       where i.of_demo and i.revoked_at is null and i.accepted_at is null;
      with ended as (
        update ${BINDINGS} b set revoked_by = v_actor, revoked_at = clock_timestamp()
         where b.of_demo and b.revoked_at is null returning b.id, b.account, b.college_id
      ), clients as (
        update ${CLIENTS} c set revoked_at = clock_timestamp() from ended e
         where c.client_id = e.account and c.revoked_at is null returning c.id, c.college_id
      )
      insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
      select v_actor, 'role-binding.revoke', 'RoleBinding', id, college_id, '{revokedBy,revokedAt}'::text[] from ended
      union all
      select v_actor, kind || '-client.revoke', initcap(kind) || 'Client', id, college_id, '{revokedAt}'::text[]
        from (select *, case when college_id is null then 'analyst' else 'college' end as kind from clients) named;
    end $$`;

/** Whoever adds an organisation that is not made up has left the sample. */
const LEAVE = `
  create function contracts.leave_sample() returns trigger language plpgsql ${DEFINER} as $$
    begin
      perform contracts.end_demo();
      return null;
    end $$`;

const MAKERS_OF_TRIGGERS = [
  'is_word_of_demo(text)',
  'mark_of_demo()',
  'mark_invitation_of_demo()',
  'end_demo()',
  'leave_sample()',
];

/** Demo accounts, which anybody at the machine may be, end with the sample that they are for. */
export const DEMO: readonly string[] = [
  ...['region', 'college'].map((table) => `grant select (sample) on participants.${table} to ${CONTRACTS_ROLE}`),
  ONLY_SAMPLE,
  openFunction('contracts.only_sample()'),
  WORD,
  MARK,
  MARK_INVITATION,
  END,
  LEAVE,
  ...MAKERS_OF_TRIGGERS.flatMap((signature) => ownedFunction(`contracts.${signature}`)),
  `create trigger mark_of_demo before insert on ${BINDINGS}
     for each row execute function contracts.mark_of_demo()`,
  ...['region', 'college'].map(
    (table) => `create trigger leave_sample after insert or update of sample on participants.${table}
      for each row when (not new.sample) execute function contracts.leave_sample()`,
  ),
];
