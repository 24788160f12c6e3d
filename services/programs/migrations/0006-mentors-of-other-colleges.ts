import { Migration } from '@mikro-orm/migrations';

/** Finds the few mentorships of a college whose mentors are of another one: these mentors are shown to it. */
export class Programs0006 extends Migration {
  override up(): void {
    this.addSql(`create index mentorship_across_colleges on programs.mentorship (college_id)
      where mentor_college_id <> college_id`);
  }
}
