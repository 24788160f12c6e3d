import { Migration } from '@mikro-orm/migrations';
import { CONTRACTS_ROLE } from '#kernel/database/roles.js';

/** Which forms of mentoring there are: public, to the other services as well. */
export class Programs0008 extends Migration {
  override up(): void {
    this.addSql(`grant select on programs.form to ${CONTRACTS_ROLE}`);
    this.addSql('create view contracts.forms as select code from programs.form');
    this.addSql(`alter view contracts.forms owner to ${CONTRACTS_ROLE}`);
    this.addSql('grant select on contracts.forms to public');
  }
}
