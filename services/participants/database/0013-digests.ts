import { Migration } from '@mikro-orm/migrations';

const LANGUAGE = `language text not null check (language in ('ru', 'en'))`;

/**
 * What a reader of digests has said: an account its address and language, a person, whose address stands in their
 * record, the language; and both that they want none. Who has said nothing has no row.
 */
const READERS = [
  `create table participants.digest_reader (
     id uuid primary key default uuidv7(),
     account text,
     college_id uuid,
     person_id uuid,
     email text check (length(email) between 3 and 320),
     ${LANGUAGE},
     stopped_at timestamptz,
     unique (account),
     unique (college_id, person_id),
     foreign key (college_id, person_id) references participants.person (college_id, id),
     check (num_nonnulls(account, person_id) = 1),
     check ((person_id is null) = (college_id is null)),
     check (person_id is null or email is null)
   )`,
];

/**
 * The digest of a reader for a week, which is known by the day on which it fell due: one, however often it is prepared.
 * Neither names nor addresses: what is told are kinds, numbers and days.
 */
const DIGESTS = [
  `create table participants.digest (
     id uuid primary key default uuidv7(),
     region_id uuid not null references participants.region,
     day date not null,
     account text,
     college_id uuid,
     person_id uuid,
     ${LANGUAGE},
     items jsonb not null check (jsonb_typeof(items) = 'array'),
     state text not null default 'PREPARED'
       check (state in ('PREPARED', 'HANDED_OVER', 'SENT', 'FAILED', 'UNCERTAIN', 'STOPPED')),
     attempts integer not null default 0,
     reason text check (length(reason) between 1 and 200),
     message_id text unique check (length(message_id) between 3 and 300),
     -- Of the code in its link, by which the reader stops digests.
     stop_hash bytea unique check (length(stop_hash) = 32),
     prepared_at timestamptz not null default now(),
     changed_at timestamptz not null default now(),
     unique (day, account),
     unique (day, college_id, person_id),
     foreign key (college_id, person_id) references participants.person (college_id, id),
     check (num_nonnulls(account, person_id) = 1),
     check ((person_id is null) = (college_id is null)),
     check (state not in ('HANDED_OVER', 'SENT', 'UNCERTAIN') or (message_id is not null and stop_hash is not null))
   )`,
  'create index digest_of_region on participants.digest (region_id, day)',
  'create index digest_of_person on participants.digest (college_id, person_id)',
];

/** Digests by e-mail: who reads them how, and what became of each. */
export class Participants0013 extends Migration {
  override up(): void {
    for (const sql of [...READERS, ...DIGESTS]) this.addSql(sql);
  }
}
