import { Migration } from '@mikro-orm/migrations';

/**
 * The letter of an invitation, where one was asked for. What opens the link in it is a code of its own, made when the
 * letter is handed over, of which the hash is kept: so no job and no row holds a link. The address goes once nobody
 * waits for anything there.
 */
const MAILS = [
  `create table participants.invitation_mail (
     invitation_id uuid primary key references participants.role_invitation,
     sender text not null check (length(sender) between 1 and 255),
     email text check (length(email) between 3 and 320),
     language text not null check (language in ('ru', 'en')),
     state text not null default 'WAITING'
       check (state in ('WAITING', 'PREPARED', 'HANDED_OVER', 'SENT', 'FAILED', 'UNCERTAIN', 'STOPPED')),
     attempts integer not null default 0,
     reason text check (length(reason) between 1 and 200),
     message_id text unique check (length(message_id) between 3 and 300),
     code_hash bytea unique check (length(code_hash) = 32),
     written_at timestamptz not null default clock_timestamp(),
     changed_at timestamptz not null default clock_timestamp(),
     check (email is not null or state in ('SENT', 'FAILED', 'UNCERTAIN', 'STOPPED')),
     check (state not in ('HANDED_OVER', 'SENT', 'UNCERTAIN') or (message_id is not null and code_hash is not null))
   )`,
  'create index invitation_mail_of_sender on participants.invitation_mail (sender, written_at)',
  'create index invitation_mail_to on participants.invitation_mail (lower(email), written_at) where email is not null',
  `create index invitation_mail_waiting on participants.invitation_mail (invitation_id) where state = 'WAITING'`,
];

export class Participants0028 extends Migration {
  override up(): void {
    for (const sql of MAILS) this.addSql(sql);
  }
}
