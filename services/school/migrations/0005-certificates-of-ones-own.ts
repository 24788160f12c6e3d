import { Migration } from '@mikro-orm/migrations';

/**
 * A certificate is looked up among the enrolments that the session sees by their policy. The function went around it
 * and told every member of staff that a number was issued, for which course and when; numbers follow one another, so
 * all of a region's could be counted through.
 */
export class School0005 extends Migration {
  override up(): void {
    this.addSql('drop function contracts.school_certificate(text)');
  }
}
