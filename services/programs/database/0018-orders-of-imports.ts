import { Migration } from '@mikro-orm/migrations';

/** The import by which a pair came, as participants records it; those of before have none. */
export class Programs0018 extends Migration {
  override up(): void {
    this.addSql('alter table programs.mentorship add column import_id uuid');
  }
}
