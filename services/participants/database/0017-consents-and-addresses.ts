import { Migration } from '@mikro-orm/migrations';

const CONSENT = 'participants.consent';

/**
 * What a consent did not keep: why it was withdrawn, and of a minor's representative who they are to the minor and by
 * what document. Consents recorded before this have none of it and hold as they did.
 */
const CONSENTS = [
  `alter table ${CONSENT}
     add column withdrawal_reason text check (length(withdrawal_reason) between 1 and 500),
     add column representative_relation text
       check (representative_relation in ('PARENT', 'ADOPTER', 'GUARDIAN', 'TRUSTEE')),
     add column representative_document text check (length(representative_document) between 1 and 200),
     add constraint reason_of_withdrawal check (withdrawal_reason is null or withdrawn_on is not null),
     add constraint told_of_representative check (
       num_nonnulls(representative_relation, representative_document) = 0 or given_by = 'REPRESENTATIVE')`,
];

/**
 * Addresses that staff gave for digests are confirmed by a mail first, those of before too. `asks` says that the mail is
 * to be sent; of the code in it the hash is kept, and until when it opens.
 */
const READERS = [
  `alter table participants.digest_reader
     add column asks boolean not null default false,
     add column asked_at timestamptz,
     add column confirm_hash bytea unique check (length(confirm_hash) = 32),
     add column confirm_until timestamptz,
     add column confirmed_at timestamptz,
     add check (account is not null or num_nonnulls(asked_at, confirm_hash, confirm_until, confirmed_at) = 0),
     add check ((confirm_hash is null) = (confirm_until is null)),
     add check (confirmed_at is null or email is not null)`,
  'update participants.digest_reader set asks = true where email is not null',
];

/** What consents keep of who gave and who withdrew them, and which addresses of digests are confirmed. */
export class Participants0017 extends Migration {
  override up(): void {
    for (const sql of [...CONSENTS, ...READERS]) this.addSql(sql);
  }
}
