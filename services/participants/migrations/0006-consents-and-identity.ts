import { Migration } from '@mikro-orm/migrations';
import { serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { ERASURE } from './erasure.sql.js';
import { MERGING } from './merging.sql.js';

const SERVICE = serviceRole('participants');

/**
 * How a consent came in, what document there is of it, and who signed for a minor. `consent_ends`: the first day on
 * which it no longer holds, or null; the same as `consent_holds` says of each day.
 */
const CONSENTS = [
  `alter table participants.consent
     add column channel text check (channel in ('PAPER', 'ELECTRONIC', 'STATE_PORTAL')),
     add column document_date date,
     add column representative_name text,
     add constraint signed_by_representative check (representative_name is null or given_by = 'REPRESENTATIVE')`,
  `create function participants.consent_ends(c participants.consent, adult_on date) returns date
     language sql immutable parallel safe as $$
       select least(c.valid_until + 1, c.withdrawn_on, case when c.given_by = 'REPRESENTATIVE' then adult_on end) $$`,
];

/**
 * A record merged into another stays as a pointer to it, and an erased one as an id with figures of the past. The
 * service sees neither: no list, no search and no new reference has to remember to leave them out.
 */
const STANDING = [
  `alter table participants.person
     add column merged_into uuid,
     add column erased_on date,
     add foreign key (college_id, merged_into) references participants.person (college_id, id),
     add constraint not_merged_into_itself check (merged_into <> id)`,
  `create index person_merged_into on participants.person (merged_into) where merged_into is not null`,
  `create policy standing_alone on participants.person as restrictive for select to ${SERVICE}
     using (merged_into is null and erased_on is null)`,
];

/** Records that look like one person's and that somebody said are two people's. */
const APART = [
  `create table participants.kept_apart (
     college_id uuid not null,
     person_id uuid not null,
     other_id uuid not null,
     said_by text not null,
     said_at timestamptz not null default now(),
     primary key (college_id, person_id, other_id),
     foreign key (college_id, person_id) references participants.person (college_id, id),
     foreign key (college_id, other_id) references participants.person (college_id, id),
     check (person_id < other_id)
   )`,
  ...secureTable({
    schema: 'participants',
    table: 'kept_apart',
    read: OWN_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert'],
  }),
];

/** Documents of consents; records that are one person's, and people who are to be forgotten. */
export class Participants0006 extends Migration {
  override up(): void {
    for (const sql of [...CONSENTS, ...STANDING, ...APART, ...MERGING, ...ERASURE]) this.addSql(sql);
  }
}
