import { Migration } from '@mikro-orm/migrations';

/** An import says by what way it came. Accounts of colleges' systems are known by how they begin, and were before. */
export class Participants0007 extends Migration {
  override up(): void {
    this.addSql("alter table participants.import_run add column way text check (way in ('STAFF', 'SYSTEM'))");
    this.addSql(`
      update participants.import_run set way = case when starts_with(imported_by, 'college-') then 'SYSTEM' else 'STAFF' end`);
    this.addSql('alter table participants.import_run alter column way set not null');
  }
}
