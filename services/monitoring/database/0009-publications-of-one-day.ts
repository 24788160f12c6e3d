import { Migration } from '@mikro-orm/migrations';

/**
 * A publication says beside which others of the same day it was protected, and of how many counts those had told more
 * already than it would. Those that are out were protected each by itself: they name none.
 */
export class Monitoring0009 extends Migration {
  override up(): void {
    this.addSql(`
      alter table monitoring.publication
        add column same_day text[] not null default '{}',
        add column given_away integer not null default 0 check (given_away >= 0)`);
  }
}
