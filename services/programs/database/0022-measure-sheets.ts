import { Migration } from '@mikro-orm/migrations';
import { measureSheetsBegin, measureSheetTable } from '#kernel/database/service-tables.js';

/** Measures are read a group at a time. */
export class Programs0022 extends Migration {
  override up(): void {
    this.addSql(measureSheetTable('programs'));
    this.addSql(measureSheetsBegin('programs'));
    this.addSql(`
      update programs.measure_sheet s
         set things = json_build_object('enterprises_with_mentors', array(
               select e.partner_id from programs.enterprise_with_mentors e
                where (e.college_id, e.academic_year) = (s.college_id, s.academic_year) order by 1))
       where s.measure_group = 'enterprises'`);
  }
}
