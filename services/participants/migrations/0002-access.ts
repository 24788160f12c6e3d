import { Migration } from '@mikro-orm/migrations';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const SERVICE = serviceRole('participants');

const BINDINGS = 'participants.role_binding';
const CLIENTS = 'participants.college_client';

/**
 * Roles given to accounts. A session adds up roles and scopes (kernel/session), so an account that were ANALYST of one
 * region and COORDINATOR of another would coordinate both, and likewise in colleges: of the roles held for regions,
 * and of those held for colleges, an account holds one at a time. The prefix `college-` is kept for colleges' clients,
 * so that no person's account is ever taken for a client or the other way round.
 */
const TABLES = [
  `create table ${BINDINGS} (
     id uuid primary key,
     account text not null check (account ~ '^[^[:space:][:cntrl:]]{1,255}$'),
     role text not null,
     region_id uuid references participants.region,
     college_id uuid references participants.college,
     person_id uuid,
     granted_by text not null,
     granted_at timestamptz not null default now(),
     revoked_by text,
     revoked_at timestamptz,
     foreign key (college_id, person_id) references participants.person (college_id, id),
     constraint role_has_its_scope check (case
       when role in ('ANALYST', 'COORDINATOR')
         then region_id is not null and college_id is null and person_id is null
       when role in ('DIRECTOR', 'CURATOR', 'COLLEGE_SYSTEM')
         then region_id is null and college_id is not null and person_id is null
       when role in ('MENTOR', 'MENTEE')
         then region_id is null and college_id is not null and person_id is not null
       when role = 'OPERATOR'
         then region_id is null and college_id is null and person_id is null
       else false end),
     constraint clients_account check ((role = 'COLLEGE_SYSTEM') = starts_with(account, 'college-')),
     constraint revoked_by_somebody check ((revoked_at is null) = (revoked_by is null)),
     constraint one_role_of_regions exclude using gist (account with =, role with <>)
       where (revoked_at is null and region_id is not null),
     constraint one_role_of_colleges exclude using gist (account with =, role with <>)
       where (revoked_at is null and college_id is not null and person_id is null)
   )`,
  `create unique index role_binding_standing on ${BINDINGS} (account, role, region_id, college_id, person_id)
     nulls not distinct where revoked_at is null`,
  `create index role_binding_of_account on ${BINDINGS} (account, id)`,
  `create index role_binding_of_college on ${BINDINGS} (college_id)`,
  `create index role_binding_of_region on ${BINDINGS} (region_id)`,
  `create table ${CLIENTS} (
     college_id uuid primary key references participants.college,
     client_id text not null unique check (starts_with(client_id, 'college-')),
     secret_hash bytea not null check (length(secret_hash) = 32),
     issued_by text not null,
     issued_at timestamptz not null default now(),
     revoked_at timestamptz
   )`,
];

const ACTOR = '(select contracts.session_actor())';
const REGIONS = '(select contracts.session_regions())::uuid[]';
const COLLEGES = '(select contracts.session_colleges())::uuid[]';

/** Whether the session holds one of the roles. */
const holding = (...roles: string[]) =>
  `(select contracts.session_roles())::text[] && array[${roles.map((role) => `'${role}'`).join(', ')}]`;

const DIRECTOR_OF_REGION = `role = 'DIRECTOR' and exists (
  select from participants.college c where c.id = college_id and c.region_id = any (${REGIONS}))`;

const SEEN = `account = ${ACTOR}
  or (select contracts.session_is_operator())
  or region_id = any (${REGIONS})
  or college_id = any (${COLLEGES})
  or ${DIRECTOR_OF_REGION}`;

/** The same as `GRANTERS` in role-binding.policy.ts; a college's system counts as its staff elsewhere, and not here. */
const GIVEN = `case
  when role = 'OPERATOR' then (select contracts.session_is_operator())
  when role in ('ANALYST', 'COORDINATOR') then
    (select contracts.session_is_operator()) or region_id = any (${REGIONS})
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
  `grant insert (id, account, role, region_id, college_id, person_id, granted_by) on ${BINDINGS} to ${SERVICE}`,
  `grant update (revoked_by, revoked_at) on ${BINDINGS} to ${SERVICE}`,
  `grant select on ${BINDINGS} to ${CONTRACTS_ROLE}`,

  ...secureTable({
    schema: 'participants',
    table: 'college_client',
    read: OWN_COLLEGE,
    write: `${OWN_COLLEGE} and ${holding('DIRECTOR')}`,
  }),
  // The hash of a secret is written, and read by nobody but the function below.
  `revoke select on ${CLIENTS} from ${SERVICE}, ${VERIFY_ROLE}`,
  `grant select (college_id, client_id, issued_by, issued_at, revoked_at) on ${CLIENTS} to ${SERVICE}, ${VERIFY_ROLE}`,
  `grant insert (college_id, client_id, secret_hash, issued_by),
         update (secret_hash, issued_by, issued_at, revoked_at) on ${CLIENTS} to ${SERVICE}`,
  `grant select (client_id, secret_hash, issued_at, revoked_at) on ${CLIENTS} to ${CONTRACTS_ROLE}`,
];

/**
 * What signing in and checking tokens ask, of the session's own account alone. Held for a person's college, a role
 * reaches that person and not the college.
 */
const CONTRACTS = [
  `create function contracts.session_access()
     returns table (roles text[], regions uuid[], colleges uuid[], persons uuid[], refused_before timestamptz)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select coalesce(array_agg(distinct b.role) filter (where b.revoked_at is null), '{}'),
              coalesce(array_agg(distinct b.region_id)
                filter (where b.revoked_at is null and b.region_id is not null), '{}'),
              coalesce(array_agg(distinct b.college_id)
                filter (where b.revoked_at is null and b.college_id is not null and b.person_id is null), '{}'),
              coalesce(array_agg(distinct b.person_id)
                filter (where b.revoked_at is null and b.person_id is not null), '{}'),
              max(b.revoked_at)
         from ${BINDINGS} b where b.account = contracts.session_actor() $$`,
  `create function contracts.session_client() returns table (client_id text, secret_hash bytea, issued_at timestamptz)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select c.client_id, c.secret_hash, c.issued_at
         from ${CLIENTS} c where c.client_id = contracts.session_actor() and c.revoked_at is null $$`,
  ...['session_access', 'session_client'].map(
    (name) => `alter function contracts.${name}() owner to ${CONTRACTS_ROLE}`,
  ),
];

/** Roles of accounts, and the clients of colleges' information systems, as data. */
export class Participants0002 extends Migration {
  override up(): void {
    for (const sql of [...TABLES, ...SECURITY, ...CONTRACTS]) this.addSql(sql);
  }
}
