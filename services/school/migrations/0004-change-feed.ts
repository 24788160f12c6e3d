import { Migration } from '@mikro-orm/migrations';
import { feedChanges, noted } from '#kernel/database/changes.js';

/** Enrolments are told to the systems of the mentor's college and of the host's. */
export class School0004 extends Migration {
  override up(): void {
    const bothColleges = [noted({}), noted({ college: 'w.host_college_id' })].join('\n union ');
    const enrolments = { table: 'school.enrolment', kind: 'ENROLMENT', changes: bothColleges };
    for (const sql of feedChanges(enrolments)) this.addSql(sql);
  }
}
