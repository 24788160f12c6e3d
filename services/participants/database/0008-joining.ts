import { Migration } from '@mikro-orm/migrations';

/** When a college joined the network, which its id told so far: one that joined later than a period was not asked for it. */
export class Participants0008 extends Migration {
  override up(): void {
    this.addSql('alter table participants.college add column joined_at timestamptz');
    this.addSql('update participants.college set joined_at = coalesce(uuid_extract_timestamp(id), now())');
    this.addSql(
      'alter table participants.college alter column joined_at set default now(), alter column joined_at set not null',
    );
  }
}
