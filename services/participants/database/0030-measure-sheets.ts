import { Migration } from '@mikro-orm/migrations';
import { measureSheetsBegin, measureSheetTable } from '#kernel/database/service-tables.js';

/** Measures are read a group at a time. */
export class Participants0030 extends Migration {
  override up(): void {
    this.addSql(measureSheetTable('participants'));
    this.addSql(measureSheetsBegin('participants'));
    this.addSql(`
      update participants.measure_sheet s
         set things = json_build_object('partner_enterprises', array(
               select cp.partner_id
                 from participants.college_partner cp
                 join participants.partner p on p.id = cp.partner_id and p.kind = 'ENTERPRISE' and p.merged_into is null
                where cp.college_id = s.college_id and cp.confirmed_on <= s.as_of
                  and (cp.ended_on is null or cp.ended_on >= make_date(s.academic_year, 9, 1))
                order by 1))
       where s.measure_group = 'partner_enterprises'`);
  }
}
