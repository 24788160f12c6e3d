import { Migration } from '@mikro-orm/migrations';

/** Each row of measures says in which group it is counted. */
export class Participants0002 extends Migration {
  override up(): void {
    this.addSql('alter table participants.measure add column measure_group text');
    this.addSql(`
      update participants.measure set measure_group = case measure
        when 'partner_enterprises' then 'partner_enterprises' else 'headcount' end`);
    this.addSql('alter table participants.measure alter column measure_group set not null');
  }
}
