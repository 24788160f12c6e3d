import { Migration } from '@mikro-orm/migrations';

/** What mentors wish to be trained in, as competences: what courses of the network school are counted against. */
export class Participants0021 extends Migration {
  override up(): void {
    this.addSql(
      `alter table participants.mentor_profile
         add column learning_wishes text[] not null default '{}',
         add column learning_wish_keys text[] not null default '{}'`,
    );
  }
}
