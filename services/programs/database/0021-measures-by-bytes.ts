import { Migration } from '@mikro-orm/migrations';
import { measuresByBytes } from '#kernel/database/service-tables.js';

/** Reading the figures of a region compares half a thousand words of code. */
export class Programs0021 extends Migration {
  override up(): void {
    for (const sql of measuresByBytes('programs')) this.addSql(sql);
    // What a list of programmes tells of each of them.
    this.addSql(`create index measure_pairs_of_form on programs.measure (college_id, academic_year, form)
                   where measure = 'mentorships_counted' and category = ''`);
  }
}
