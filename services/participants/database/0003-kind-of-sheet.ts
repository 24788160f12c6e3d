import { Migration } from '@mikro-orm/migrations';

/** The kind of the sheet that was imported: a form is one of mentoring. */
export class Participants0003 extends Migration {
  override up(): void {
    this.addSql('alter table participants.import_run rename column form to kind');
  }
}
