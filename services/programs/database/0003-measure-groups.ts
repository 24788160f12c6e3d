import { Migration } from '@mikro-orm/migrations';

/** Each row of measures says in which group it is counted. */
export class Programs0003 extends Migration {
  override up(): void {
    this.addSql('alter table programs.measure add column measure_group text');
    this.addSql(`
      update programs.measure set measure_group = case measure
        when 'enterprises_with_mentors' then 'enterprises'
        when 'mentorships' then 'mentorships'
        when 'mentorships_counted' then 'mentorships_counted'
        when 'activities' then 'activities'
        else 'people' end`);
    this.addSql('alter table programs.measure alter column measure_group set not null');
  }
}
