import { Migration } from '@mikro-orm/migrations';

const BINDINGS = 'participants.role_binding';

/**
 * Links by which people take part without an account of their own. A link signs in like a client, under an id of its
 * own, and stands as long as its roles do: whatever takes those back ends the link.
 */
const STATEMENTS = [
  `create table participants.personal_link (
     id uuid primary key,
     college_id uuid not null,
     person_id uuid not null,
     holder text not null check (holder in ('SELF', 'REPRESENTATIVE')),
     client_id text not null unique check (client_id ~ '^personal-link-[0-9a-z]{12}$'),
     secret_hash bytea not null check (length(secret_hash) = 32),
     last_day date not null,
     issued_by text not null,
     issued_at timestamptz not null default now(),
     foreign key (college_id, person_id) references participants.person (college_id, id)
   )`,
  'create index personal_link_of_person on participants.personal_link (college_id, person_id)',
  `alter table ${BINDINGS} drop constraint clients_account`,
  `alter table ${BINDINGS} add constraint clients_account check (case
     when starts_with(account, 'college-') then role = 'COLLEGE_SYSTEM'
     when starts_with(account, 'analyst-client-') then role = 'ANALYST'
     when starts_with(account, 'personal-link-') then role in ('MENTOR', 'MENTEE')
     else role <> 'COLLEGE_SYSTEM' end)`,
];

export class Participants0010 extends Migration {
  override up(): void {
    for (const sql of STATEMENTS) this.addSql(sql);
  }
}
