import { Migration } from '@mikro-orm/migrations';
import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import { DEMO_PREFIX } from '#kernel/session/access.js';

const BINDINGS = 'participants.role_binding';
const CLIENTS = 'participants.college_client';
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const isDemo = (account: string) => `starts_with(${account}, '${DEMO_PREFIX}')`;

/** Whether there are organisations, and every one of them is made up. */
const ONLY_SAMPLE = `
  create function contracts.only_sample() returns boolean language sql stable ${DEFINER} as $$
    select exists (select from participants.region)
       and not exists (select from participants.region where not sample)
       and not exists (select from participants.college where not sample) $$`;

/** A binding is of the demo when it stands on a demo account's word: its own, or that of whom the demo made somebody. */
const MARK = `
  create function contracts.mark_of_demo() returns trigger language plpgsql ${DEFINER} as $$
    begin
      new.of_demo := ${isDemo('new.account')} or ${isDemo('new.granted_by')} or coalesce(
        (select bool_and(b.of_demo) from ${BINDINGS} b where b.account = new.granted_by and b.revoked_at is null), false);
      return new;
    end $$`;

/** Of what was there before. That it was given by somebody of the demo is enough: nobody knows any more by what right. */
const MARK_FORMER = `
  with recursive given (id, account) as (
    select b.id, b.account from ${BINDINGS} b where ${isDemo('b.account')} or ${isDemo('b.granted_by')}
    union
    select b.id, b.account from ${BINDINGS} b join given g on g.account = b.granted_by
  )
  update ${BINDINGS} b set of_demo = true from given g where g.id = b.id`;

/** The hub has an operator by its command line; an account without a password is none. */
const NO_OPERATOR = `
  update ${BINDINGS} b set revoked_by = 'hub', revoked_at = clock_timestamp()
   where ${isDemo('b.account')} and b.role = 'OPERATOR' and b.revoked_at is null`;

/**
 * Takes back all that stands on the demo's word, so that tokens issued until now are refused and the roles can be given
 * anew by somebody entitled. A college's system loses its client with its role.
 */
const END = `
  create function contracts.end_demo() returns void language plpgsql ${DEFINER} as $$
    declare
      v_actor constant text := coalesce(contracts.session_actor(), 'hub');
    begin
      with ended as (
        update ${BINDINGS} b set revoked_by = v_actor, revoked_at = clock_timestamp()
         where b.of_demo and b.revoked_at is null returning b.id, b.account, b.college_id
      ), clients as (
        update ${CLIENTS} c set revoked_at = clock_timestamp() from ended e
         where c.client_id = e.account and c.revoked_at is null returning c.college_id
      )
      insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
      select v_actor, 'role-binding.revoke', 'RoleBinding', id, college_id, '{revokedBy,revokedAt}'::text[] from ended
      union all
      select v_actor, 'college-client.revoke', 'CollegeClient', college_id, college_id, '{revokedAt}'::text[]
        from clients;
    end $$`;

/** Whoever adds an organisation that is not made up has left the sample. */
const LEAVE = `
  create function contracts.leave_sample() returns trigger language plpgsql ${DEFINER} as $$
    begin
      perform contracts.end_demo();
      return null;
    end $$`;

/**
 * What the session's account may do. Outside the sample nothing counts that stands on the demo's word, be it given at
 * the very moment in which the sample is left, and no token of a demo account is good, however new.
 */
const ACCESS = `
  create or replace function contracts.session_access()
    returns table (roles text[], regions uuid[], colleges uuid[], persons uuid[], refused_before timestamptz)
    language sql stable ${DEFINER} as $$
      select coalesce(array_agg(distinct b.role) filter (where b.counts), '{}'),
             coalesce(array_agg(distinct b.region_id) filter (where b.counts and b.region_id is not null), '{}'),
             coalesce(array_agg(distinct b.college_id)
               filter (where b.counts and b.college_id is not null and b.person_id is null), '{}'),
             coalesce(array_agg(distinct b.person_id) filter (where b.counts and b.person_id is not null), '{}'),
             greatest(max(b.revoked_at), case
               when ${isDemo('contracts.session_actor()')} and not contracts.only_sample() then now() end)
        from (select r.*, r.revoked_at is null and (not r.of_demo or contracts.only_sample()) as counts
                from ${BINDINGS} r where r.account = contracts.session_actor()) b $$`;

const OWNED = [
  'contracts.only_sample()',
  'contracts.mark_of_demo()',
  'contracts.end_demo()',
  'contracts.leave_sample()',
];

/** Demo accounts, which anybody at the machine may be, end with the sample that they are for. */
export class Participants0014 extends Migration {
  override up(): void {
    const statements = [
      `alter table ${BINDINGS} add column of_demo boolean not null default false`,
      `create index role_binding_of_demo on ${BINDINGS} (id) where of_demo and revoked_at is null`,
      `grant update (of_demo) on ${BINDINGS} to ${CONTRACTS_ROLE}`,
      `grant select (client_id), update (revoked_at) on ${CLIENTS} to ${CONTRACTS_ROLE}`,
      `grant select (college_id) on ${CLIENTS} to ${CONTRACTS_ROLE}`,
      ...['region', 'college'].map((table) => `grant select (sample) on participants.${table} to ${CONTRACTS_ROLE}`),
      ONLY_SAMPLE,
      MARK,
      END,
      LEAVE,
      ACCESS,
      ...OWNED.map((name) => `alter function ${name} owner to ${CONTRACTS_ROLE}`),
      ...OWNED.slice(1).map((name) => `revoke all on function ${name} from public`),
      `create trigger mark_of_demo before insert on ${BINDINGS}
         for each row execute function contracts.mark_of_demo()`,
      ...['region', 'college'].map(
        (table) => `create trigger leave_sample after insert or update of sample on participants.${table}
          for each row when (not new.sample) execute function contracts.leave_sample()`,
      ),
      // Policies bind the owner of the database, too, unless it is a superuser.
      `set local role ${CONTRACTS_ROLE}`,
      MARK_FORMER,
      NO_OPERATOR,
      `select contracts.end_demo() where not contracts.only_sample()`,
      'reset role',
    ];
    for (const sql of statements) this.addSql(sql);
  }
}
