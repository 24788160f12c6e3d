import { Migration } from '@mikro-orm/migrations';

/** Tables of a cohort are imported, too: what its listeners have learnt, and whom a college sends to it. */
export class Participants0024 extends Migration {
  override up(): void {
    this.addSql(`
      alter table participants.import_run
        drop constraint import_run_form_check,
        add constraint import_run_form_check
          check (kind in ('MENTEES', 'MENTORS', 'HEADCOUNT', 'COHORT_RESULTS', 'COHORT_APPLICANTS'))`);
  }
}
