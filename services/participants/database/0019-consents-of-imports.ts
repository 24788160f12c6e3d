import { Migration } from '@mikro-orm/migrations';

/**
 * The import by which a college attested a consent, as it is recorded once it has ended; those of before have none. A
 * consent that somebody gave names none.
 */
export class Participants0019 extends Migration {
  override up(): void {
    this.addSql(
      `alter table participants.consent
         add column import_id uuid,
         add constraint attested_in_import check (import_id is null or given_by = 'COLLEGE')`,
    );
  }
}
