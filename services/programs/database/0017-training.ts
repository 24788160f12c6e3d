import { Migration } from '@mikro-orm/migrations';

/**
 * Whether a programme has its mentors trained before their pairs are approved, and in which course, if it says so. Each
 * change adds a row, the last one holds: what was required when stays to be read.
 */
const REQUIREMENTS = `
  create table programs.training_requirement (
    college_id uuid not null,
    academic_year smallint not null,
    form_code text not null,
    n smallint not null check (n > 0),
    effect text not null check (effect in ('OFF', 'WARN', 'BLOCK')),
    course_id uuid,
    set_on date not null,
    primary key (college_id, academic_year, form_code, n),
    foreign key (college_id, academic_year, form_code)
      references programs.program (college_id, academic_year, form_code),
    check (effect <> 'OFF' or course_id is null)
  )`;

/** Mentors at work and how many of them are trained are counted from this day on: the next start finds their rows. */
const FIGURES = `
  with years as materialized (
    select college_id, academic_year, min(as_of) as as_of from programs.measure
     where measure_group = 'people' group by college_id, academic_year
  ),
  begun as (
    insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, academic_year, 'trained', measure, '', '', 0, as_of - 1
      from years cross join (values ('active_mentors'), ('active_mentors_trained')) m (measure)
  )
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, measure, '', '', as_of, 0
    from years cross join (values ('active_mentors'), ('active_mentors_trained')) m (measure)`;

/** What a programme requires of its mentors' training, and what comes of it. */
export class Programs0017 extends Migration {
  override up(): void {
    for (const sql of [REQUIREMENTS, FIGURES]) this.addSql(sql);
  }
}
