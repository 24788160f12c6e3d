import { Migration } from '@mikro-orm/migrations';

/** Pairs by order are told apart by their term: a formula that counted them as one state counts both. */
export class Monitoring0008 extends Migration {
  override up(): void {
    this.addSql(`
      insert into monitoring.indicator_term (indicator_id, part, measure, category, form)
      select indicator_id, part, measure, 'COMPLETED', form from monitoring.indicator_term
       where measure = 'mentorships' and category = 'APPROVED'`);
    this.addSql(`
      update monitoring.indicator_term set category = 'ACTIVE' where measure = 'mentorships' and category = 'APPROVED'`);
  }
}
