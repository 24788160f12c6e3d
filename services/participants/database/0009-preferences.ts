import { Migration } from '@mikro-orm/migrations';

const SPECIALITY = 'add column speciality text check (length(speciality) between 1 and 200)';

/** Mentees are asked what mentors are: what they like, and when and how often they can meet; both, what they learn or do. */
export class Participants0009 extends Migration {
  override up(): void {
    this.addSql(`alter table participants.mentor_profile ${SPECIALITY}`);
    this.addSql(
      `alter table participants.mentee_profile ${SPECIALITY},
         add column interests text,
         add column time_resource text,
         add column frequency text check (frequency in ('SEVERAL_A_WEEK', 'WEEKLY', 'FORTNIGHTLY', 'LESS_OFTEN'))`,
    );
  }
}
