import { Migration } from '@mikro-orm/migrations';

/** The qualification category of a teacher who mentors or is a methodist (order 196), with the day and document that gave it. */
export class Participants0012 extends Migration {
  override up(): void {
    this.addSql(
      `alter table participants.person
         add column qualification text check (qualification in ('MENTOR', 'METHODIST')),
         add column qualified_on date,
         add column qualification_document text check (length(qualification_document) between 1 and 300)`,
    );
  }
}
