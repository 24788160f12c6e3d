import { Migration } from '@mikro-orm/migrations';

/**
 * An import is written down when it begins, and says how far it is: one that was killed in the midst is in the list, and
 * can be taken up again. Those before were written when they had ended. What is known of the file tells whether it is the
 * same one that comes again.
 */
export class Participants0027 extends Migration {
  override up(): void {
    this.addSql(`
      alter table participants.import_run
        add column state text not null default 'FINISHED' check (state in ('RUNNING', 'FINISHED', 'BROKEN_OFF')),
        add column begun_at timestamptz,
        add column attempt smallint not null default 1 check (attempt > 0),
        add column phase text check (phase in ('REGISTERING', 'PAIRING')),
        add column done integer not null default 0 check (done >= 0),
        add column total integer not null default 0 check (total >= done),
        add column cohort_id uuid,
        add column file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
        add column file_bytes integer check (file_bytes >= 0),
        add column sheets text[] not null default '{}' check (cardinality(sheets) <= 100),
        add constraint import_run_begun check (state = 'FINISHED' or (begun_at is not null and file_sha256 is not null))`);
    this.addSql(`
      create index import_run_unfinished on participants.import_run (college_id, file_sha256) where state <> 'FINISHED'`);
  }
}
