import { Migration } from '@mikro-orm/migrations';

/**
 * What a list of programmes tells of a college's year, in one row: its programmes by code of the form, each as
 * [form, id, lead], and the stages that are closed. A region's page reads fifty of these where it read six hundred rows.
 */
export class Programs0023 extends Migration {
  override up(): void {
    this.addSql(`
      create table programs.year_sheet (
        college_id uuid not null,
        academic_year smallint not null,
        programs json not null,
        closed_stages smallint[] not null,
        primary key (college_id, academic_year),
        foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year)
      )`);
    this.addSql(`
      insert into programs.year_sheet (college_id, academic_year, programs, closed_stages)
      select y.college_id, y.academic_year, coalesce(p.programs, '[]'), coalesce(c.stages, '{}')
        from programs.college_year y
        left join (
          select college_id, academic_year, json_agg(json_build_array(form_code, id, lead) order by form_code) as programs
            from programs.program group by college_id, academic_year) p using (college_id, academic_year)
        left join (
          select college_id, academic_year, array_agg(stage order by stage) as stages
            from programs.stage_closure where closed_on is not null group by college_id, academic_year) c
          using (college_id, academic_year)
       where p.programs is not null or c.stages is not null`);
  }
}
