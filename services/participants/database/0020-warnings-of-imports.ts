import { Migration } from '@mikro-orm/migrations';

/** An import says how many warnings went with it, and where the first of them were; nothing is known of those before. */
export class Participants0020 extends Migration {
  override up(): void {
    this.addSql(`
      alter table participants.import_run
        add column warnings integer check (warnings >= 0),
        add column first_warnings jsonb not null default '[]'
          check (jsonb_typeof(first_warnings) = 'array' and jsonb_array_length(first_warnings) <= 20)`);
  }
}
