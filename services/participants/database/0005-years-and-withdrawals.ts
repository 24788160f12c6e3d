import { Migration } from '@mikro-orm/migrations';

/**
 * Regions have a first academic year: those that are there already, ten years before that of their creation. A headcount
 * can be withdrawn, and its history says why.
 */
export class Participants0005 extends Migration {
  override up(): void {
    this.addSql('alter table participants.region add column first_year smallint');
    // Ids tell when a region was created. An academic year begins with September, eight months into the calendar's.
    this.addSql(`
      update participants.region
         set first_year = extract(year from (coalesce(uuid_extract_timestamp(id), now()) at time zone time_zone)
                                              - interval '8 months') - 10`);
    this.addSql('alter table participants.region alter column first_year set not null');
    this.addSql(`
      alter table participants.headcount_report
        add column kind text not null default 'REPORTED' check (kind in ('REPORTED', 'WITHDRAWN')),
        add column reason text,
        add constraint withdrawn_with_reason check ((kind = 'WITHDRAWN') = (reason is not null))`);
    this.addSql('alter table participants.headcount_report alter column kind drop default');
  }
}
