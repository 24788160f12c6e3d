import { Migration } from '@mikro-orm/migrations';
import { serviceRole } from '#kernel/database/roles.js';

/** A pair of a past year is judged by what its people were in that year. */
export class Programs0007 extends Migration {
  override up(): void {
    this.addSql(`grant execute on function contracts.former_categories(uuid[]) to ${serviceRole('programs')}`);
  }
}
