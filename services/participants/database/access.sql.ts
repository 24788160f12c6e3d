import { openFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, OWN_REGION, secureTable } from '#kernel/database/table-security.js';
import { DEMO_PREFIX } from '#kernel/session/access.js';
import { linkStands } from './personal-link.sql.js';

const SERVICE = serviceRole('participants');

const BINDINGS = 'participants.role_binding';
const CLIENTS = 'participants.client';

const ACTOR = '(select contracts.session_actor())';
const REGIONS = '(select contracts.session_regions())::uuid[]';
const COLLEGES = '(select contracts.session_colleges())::uuid[]';

/** Whether the session holds one of the roles. */
export const holding = (...roles: string[]) =>
  `(select contracts.session_roles())::text[] && array[${roles.map((role) => `'${role}'`).join(', ')}]`;

const DIRECTOR_OF_REGION = `role = 'DIRECTOR' and exists (
  select from participants.college c where c.id = college_id and c.region_id = any (${REGIONS}))`;

/** Roles held where the session coordinates, or for whose college it works. */
export const HELD_NEARBY = `${OWN_REGION}
  or college_id = any (${COLLEGES})
  or ${DIRECTOR_OF_REGION}`;

const SEEN = `account = ${ACTOR}
  or (select contracts.session_is_operator())
  or ${HELD_NEARBY}`;

/** The same as `GRANTERS` in role-binding.policy.ts; a college's system counts as its staff elsewhere, and not here. */
export const GIVEN = `case
  when role = 'OPERATOR' then (select contracts.session_is_operator())
  when role in ('ANALYST', 'COORDINATOR') then
    (select contracts.session_is_operator()) or ${OWN_REGION}
  when role in ('MENTOR', 'MENTEE') then college_id = any (${COLLEGES}) and ${holding('DIRECTOR', 'CURATOR')}
  else (college_id = any (${COLLEGES}) and ${holding('DIRECTOR')}) or ${DIRECTOR_OF_REGION} end`;

const SECURITY = [
  ...secureTable({ schema: 'participants', table: 'role_binding', read: SEEN, write: GIVEN }),
  // Nobody gives a role to themself, under another's name, or as one already taken back; a binding ends once, now.
  `create policy given_by_oneself on ${BINDINGS} as restrictive for insert to ${SERVICE}
     with check (account <> ${ACTOR} and granted_by = ${ACTOR} and revoked_at is null)`,
  `create policy taken_back_once on ${BINDINGS} as restrictive for update to ${SERVICE}
     using (revoked_at is null)
     with check (revoked_by = ${ACTOR} and revoked_at between now() and clock_timestamp())`,
  `grant insert (id, account, role, region_id, college_id, person_id, granted_by, offered) on ${BINDINGS} to ${SERVICE}`,
  `grant update (revoked_by, revoked_at) on ${BINDINGS} to ${SERVICE}`,
  `grant select, update (account, person_id, revoked_by, revoked_at, of_demo) on ${BINDINGS} to ${CONTRACTS_ROLE}`,

  // A college's client is its staff's to see and its director's to decide about; a region's are its coordinators'.
  ...secureTable({
    schema: 'participants',
    table: 'client',
    read: `${OWN_COLLEGE} or ${OWN_REGION}`,
    write: `(${OWN_COLLEGE} and ${holding('DIRECTOR')}) or ${OWN_REGION}`,
  }),
  // The hash of a secret is written, and read by nobody but the function below.
  `revoke select on ${CLIENTS} from ${SERVICE}, ${VERIFY_ROLE}`,
  `grant select (id, college_id, region_id, name, client_id, issued_by, issued_at, revoked_at)
     on ${CLIENTS} to ${SERVICE}, ${VERIFY_ROLE}`,
  `grant insert (id, college_id, region_id, name, client_id, secret_hash, issued_by),
         update (secret_hash, issued_by, issued_at, revoked_at) on ${CLIENTS} to ${SERVICE}`,
  `grant select (id, college_id, client_id, secret_hash, issued_at, revoked_at), update (revoked_at)
     on ${CLIENTS} to ${CONTRACTS_ROLE}`,
];

/**
 * What a token of the session's own account, issued in this second, may do. Whoever takes one role back decides about
 * that role alone: the token keeps what was held besides, and is refused only when nothing of that is left. What was
 * given after the loss is for the next token; otherwise giving a role back would revive the tokens that it was taken
 * back to stop, those of a client with a new secret among them. Held for a person's college, a role reaches that person
 * and not the college.
 *
 * What is offered counts once the account accepts it, so one that ends before that takes nothing along; and outside the sample nothing counts that stands on the demo's word, be it given at the very moment in which the sample
 * is left, and no token of a demo account is good, however new (demo.sql.ts).
 *
 * A token tells its time of issue in whole seconds, so a role counts as held at its issue if it was at any moment of
 * that second.
 */
const ACCESS = `
  create function contracts.session_access(issued bigint)
    returns table (roles text[], regions uuid[], colleges uuid[], persons uuid[], refused boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      with held as (
        select *, not offered and (not of_demo or contracts.only_sample()) as counts
          from ${BINDINGS} where account = contracts.session_actor()
      ), lost as (
        select min(revoked_at) as first_at from held
         where not offered and granted_at < to_timestamp(issued + 1) and revoked_at >= to_timestamp(issued)
      ), kept as (
        select h.* from held h cross join lost l
         where h.revoked_at is null and h.counts and (l.first_at is null or h.granted_at < l.first_at)
      )
      select coalesce(array_agg(distinct k.role), '{}'),
             coalesce(array_agg(distinct k.region_id) filter (where k.region_id is not null), '{}'),
             coalesce(array_agg(distinct k.college_id)
               filter (where k.college_id is not null and k.person_id is null), '{}'),
             coalesce(array_agg(distinct k.person_id) filter (where k.person_id is not null), '{}'),
             (count(*) = 0 and (select first_at is not null from lost))
               or (starts_with(coalesce(contracts.session_actor(), ''), '${DEMO_PREFIX}') and not contracts.only_sample())
        from kept k $$`;

const CLIENT = `
  create function contracts.session_client() returns table (client_id text, secret_hash bytea, issued_at timestamptz)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select c.client_id, c.secret_hash, c.issued_at
         from ${CLIENTS} c where c.client_id = contracts.session_actor() and c.revoked_at is null
       union all
       select l.client_id, l.secret_hash, l.issued_at
         from participants.personal_link l
        where l.client_id = contracts.session_actor() and ${linkStands('l', 'contracts.today(l.college_id)')} $$`;

/**
 * Roles of accounts, and the clients of information systems, with what signing in and checking tokens ask, of
 * the session's own account alone. Stands on what tells the sample.
 */
export const ACCESS_OF_ACCOUNTS: readonly string[] = [
  ...SECURITY,
  ACCESS,
  openFunction('contracts.session_access(bigint)'),
  CLIENT,
  openFunction('contracts.session_client()'),
];
