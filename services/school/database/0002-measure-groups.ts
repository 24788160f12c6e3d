import { Migration } from '@mikro-orm/migrations';

/** Each row of measures says in which group it is counted, and what is counted over all years has a place of its own. */
export class School0002 extends Migration {
  override up(): void {
    this.addSql(`
      create table school.trained_mentors (
        college_id uuid primary key,
        value integer not null check (value >= 0),
        as_of date not null
      )`);
    // Until now it stood among the measures, under a year that cannot be.
    this.addSql(`
      with gone as (delete from school.measure where academic_year = 9999 returning *)
      insert into school.trained_mentors (college_id, value, as_of)
      select college_id, value, as_of from gone where measure = 'mentors_trained'`);
    this.addSql('alter table school.measure add column measure_group text');
    this.addSql(`update school.measure set measure_group = 'mentors'`);
    this.addSql('alter table school.measure alter column measure_group set not null');
  }
}
