import { Migration } from '@mikro-orm/migrations';

const CONSENT = 'participants.consent';

/**
 * What a consent did not keep: why it was withdrawn, and of a minor's representative who they are to the minor and by
 * what document. Consents recorded before this have none of it and hold as they did.
 */
const STATEMENTS = [
  `alter table ${CONSENT}
     add column withdrawal_reason text check (length(withdrawal_reason) between 1 and 500),
     add column representative_relation text
       check (representative_relation in ('PARENT', 'ADOPTER', 'GUARDIAN', 'TRUSTEE')),
     add column representative_document text check (length(representative_document) between 1 and 200),
     add constraint reason_of_withdrawal check (withdrawal_reason is null or withdrawn_on is not null),
     add constraint told_of_representative check (
       num_nonnulls(representative_relation, representative_document) = 0 or given_by = 'REPRESENTATIVE')`,
];

export class Participants0017 extends Migration {
  override up(): void {
    for (const sql of STATEMENTS) this.addSql(sql);
  }
}
