import { Migration } from '@mikro-orm/migrations';

/**
 * A programme may require a competence in place of a course: as it was written, and as words are compared. Nothing of
 * what was required before changes.
 */
export class Programs0019 extends Migration {
  override up(): void {
    this.addSql(`
      alter table programs.training_requirement
        add column competence text check (length(competence) between 1 and 100),
        add column competence_key text check (length(competence_key) between 1 and 200),
        add check ((competence is null) = (competence_key is null)),
        add check (num_nonnulls(course_id, competence) <= 1),
        add check (effect <> 'OFF' or competence is null)`);
  }
}
