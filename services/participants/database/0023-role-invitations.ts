import { Migration } from '@mikro-orm/migrations';

const BINDINGS = 'participants.role_binding';

/**
 * A role that the account holds no other of its kind beside counts at once. One in whose way another stands is offered,
 * and counts when the account itself says so: nobody keeps an account from a role by giving it another first, and
 * nobody learns from a refusal what it holds elsewhere.
 */
const OFFERS = [
  `alter table ${BINDINGS}
     add column offered boolean not null default false,
     add constraint offered_of_a_kind check (not offered or (person_id is null and coalesce(region_id, college_id) is not null)),
     drop constraint one_role_of_regions,
     drop constraint one_role_of_colleges`,
  `alter table ${BINDINGS}
     add constraint one_role_of_regions exclude using gist (account with =, role with <>)
       where (revoked_at is null and region_id is not null and not offered),
     add constraint one_role_of_colleges exclude using gist (account with =, role with <>)
       where (revoked_at is null and college_id is not null and person_id is null and not offered)`,
];

/** Whoever has the code of an invitation may take its role: by it people get in whose account nobody knows yet. */
const INVITATIONS = [
  `create table participants.role_invitation (
     id uuid primary key,
     role text not null,
     region_id uuid references participants.region,
     college_id uuid references participants.college,
     invitee text not null check (length(invitee) between 1 and 100),
     code_hash bytea not null unique check (length(code_hash) = 32),
     invited_by text not null,
     invited_at timestamptz not null default clock_timestamp(),
     ends_at timestamptz not null default clock_timestamp() + interval '14 days',
     revoked_by text,
     revoked_at timestamptz,
     accepted_by text,
     accepted_at timestamptz,
     of_demo boolean not null default false,
     constraint invitation_has_its_scope check (case
       when role in ('ANALYST', 'COORDINATOR') then region_id is not null and college_id is null
       when role in ('DIRECTOR', 'CURATOR') then region_id is null and college_id is not null
       when role = 'OPERATOR' then region_id is null and college_id is null
       else false end),
     constraint invitation_revoked_by_somebody check ((revoked_at is null) = (revoked_by is null)),
     constraint invitation_accepted_by_somebody check ((accepted_at is null) = (accepted_by is null)),
     constraint invitation_ends_one_way check (revoked_at is null or accepted_at is null)
   )`,
  'create index role_invitation_of_region on participants.role_invitation (region_id, id)',
  'create index role_invitation_of_college on participants.role_invitation (college_id, id)',
  'create index role_invitation_of_account on participants.role_invitation (accepted_by, accepted_at)',
];

/** Demo accounts are anybody's who reaches the hub, so none of them lets others in. Their former operator goes. */
const NO_OPERATOR_OF_DEMO = [
  `update ${BINDINGS} set revoked_by = 'hub', revoked_at = clock_timestamp()
    where role = 'OPERATOR' and starts_with(account, 'demo-') and revoked_at is null`,
  `alter table ${BINDINGS} add constraint no_operator_of_demo
     check (role <> 'OPERATOR' or not starts_with(account, 'demo-') or revoked_at is not null)`,
];

export class Participants0023 extends Migration {
  override up(): void {
    for (const sql of [...OFFERS, ...INVITATIONS, ...NO_OPERATOR_OF_DEMO]) this.addSql(sql);
  }
}
