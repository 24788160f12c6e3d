const BINDINGS = 'participants.role_binding';

/**
 * Roles given to accounts. A session adds up roles and scopes (kernel/session), so an account that were ANALYST of one
 * region and COORDINATOR of another would coordinate both, and likewise in colleges: of the roles held for regions,
 * and of those held for colleges, an account holds one at a time. The prefix `college-` is kept for colleges' clients,
 * so that no person's account is ever taken for a client or the other way round.
 *
 * A client's new secret takes its role back and gives it anew in one transaction: by the clock their order can be told.
 */
export const ACCESS_TABLES: readonly string[] = [
  `create table ${BINDINGS} (
     id uuid primary key,
     account text not null check (account ~ '^[^[:space:][:cntrl:]]{1,255}$'),
     role text not null,
     region_id uuid references participants.region,
     college_id uuid references participants.college,
     person_id uuid,
     granted_by text not null,
     granted_at timestamptz not null default clock_timestamp(),
     revoked_by text,
     revoked_at timestamptz,
     of_demo boolean not null default false,
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
  `create index role_binding_of_demo on ${BINDINGS} (id) where of_demo and revoked_at is null`,
  `create table participants.college_client (
     college_id uuid primary key references participants.college,
     client_id text not null unique check (starts_with(client_id, 'college-')),
     secret_hash bytea not null check (length(secret_hash) = 32),
     issued_by text not null,
     issued_at timestamptz not null default now(),
     revoked_at timestamptz
   )`,
];
