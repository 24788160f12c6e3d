import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import { secureTable } from '#kernel/database/table-security.js';
import { MAILS_A_DAY, MAILS_TO_ONE, MAILS_TO_ONE_DAYS } from '../access/invitation/invitation-mail.policy.js';
import { mayBecome } from './mail-settled.sql.js';

const SERVICE = serviceRole('participants');
const MAILS = 'participants.invitation_mail';
const INVITATIONS = 'participants.role_invitation';
const ACTOR = '(select contracts.session_actor())';
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/** What the service may read: never the hash of a code, nor what a mail server said. */
const READABLE = '(invitation_id, email, language, state, changed_at)';

const SECURITY = [
  ...secureTable({
    schema: 'participants',
    table: 'invitation_mail',
    // Those who see the invitation, and of one's own making alone.
    read: `exists (select from ${INVITATIONS} i where i.id = invitation_id)`,
    write: `sender = ${ACTOR} and state = 'WAITING' and exists (
      select from ${INVITATIONS} i where i.id = invitation_id and i.invited_by = ${ACTOR})`,
  }),
  `revoke select on ${MAILS} from ${SERVICE}, ${VERIFY_ROLE}`,
  `grant select ${READABLE} on ${MAILS} to ${SERVICE}`,
  `grant insert (invitation_id, sender, email, language) on ${MAILS} to ${SERVICE}`,
  `grant select, update on ${MAILS} to ${CONTRACTS_ROLE}`,
];

/**
 * To which of the addresses the session's account may have the hub write, in their order: so many letters a day, and so
 * few to one address, whoever asks, since it may be a stranger's. Its calls wait for one another.
 */
const MAY_MAIL = `
  create function contracts.may_mail(p_emails text[]) returns boolean[] language plpgsql ${DEFINER} as $$
    declare
      v_actor constant text := contracts.session_actor();
      v_left integer;
      v_written integer;
      v_email text;
      v_taken text[] := '{}';
      v_may boolean[] := '{}';
    begin
      perform pg_advisory_xact_lock(hashtextextended('invitation_mail ' || v_actor, 0));
      select ${MAILS_A_DAY} - count(*) into v_left from ${MAILS} m
       where m.sender = v_actor and m.written_at > clock_timestamp() - interval '1 day';
      foreach v_email in array p_emails loop
        v_email := lower(v_email);
        select count(*) + cardinality(array_positions(v_taken, v_email)) into v_written from ${MAILS} m
         where lower(m.email) = v_email and m.written_at > clock_timestamp() - interval '${MAILS_TO_ONE_DAYS} days';
        v_may := v_may || (cardinality(v_taken) < v_left and v_written < ${MAILS_TO_ONE});
        if v_may[cardinality(v_may)] then
          v_taken := v_taken || v_email;
        end if;
      end loop;
      return v_may;
    end $$`;

/** The letters that wait, of which the caller makes jobs in the same transaction. */
const DUE = `
  create function contracts.invitation_mails_due() returns setof uuid language sql ${DEFINER} as $$
    update ${MAILS} m set state = 'PREPARED', changed_at = clock_timestamp()
     where m.state = 'WAITING' returning m.invitation_id $$`;

/** Takes a letter up to be sent, with what it says; nobody is written to about an invitation that opens nothing any more. */
const TAKE_UP = `
  create function contracts.take_up_invitation_mail(p_id uuid)
    returns table (state text, email text, language text, role text, place_ru text, place_en text, ends_on date)
    language plpgsql ${DEFINER} as $$
    #variable_conflict use_column
    begin
      update ${MAILS} m
         set attempts = m.attempts + 1, changed_at = clock_timestamp(),
             state = case when exists (
               select from ${INVITATIONS} i
                where i.id = p_id and i.revoked_at is null and i.accepted_at is null and i.ends_at > clock_timestamp()
                  and (not i.of_demo or contracts.only_sample())
                  and contracts.may_give(i.invited_by, i.role, i.region_id, i.college_id))
               then m.state else 'STOPPED' end
       where m.invitation_id = p_id and m.state = 'PREPARED';
      return query
      select m.state, m.email, m.language, i.role, coalesce(c.name_ru, r.name_ru), coalesce(c.name_en, r.name_en),
             (i.ends_at at time zone coalesce(c.time_zone, r.time_zone, 'Europe/Moscow'))::date
        from ${MAILS} m join ${INVITATIONS} i on i.id = m.invitation_id
        left join contracts.colleges c on c.id = i.college_id
        left join contracts.regions r on r.id = i.region_id
       where m.invitation_id = p_id;
    end $$`;

/** Marks a letter as handed over before the first sign of it is, with the code by which its link opens. */
const HAND_OVER = `
  create function contracts.hand_over_invitation_mail(p_id uuid, p_message_id text, p_code_hash bytea) returns boolean
    language plpgsql ${DEFINER} as $$
    begin
      update ${MAILS} m
         set state = 'HANDED_OVER', message_id = p_message_id, code_hash = p_code_hash, changed_at = clock_timestamp()
       where m.invitation_id = p_id and m.state = 'PREPARED';
      return found;
    end $$`;

/** What became of a letter. */
const SETTLE = `
  create function contracts.settle_invitation_mail(p_id uuid, p_state text, p_reason text) returns void
    language sql ${DEFINER} as $$
      update ${MAILS} m set state = p_state, reason = p_reason, changed_at = clock_timestamp()
       where m.invitation_id = p_id and ${mayBecome('m.state')} $$`;

/** An address is kept while its invitation can be taken up, and as long as it counts how often it was written to. */
const FORGET = `
  create function contracts.after_midnight_participants() returns table (what text, changed integer)
    language plpgsql ${DEFINER} as $$
    begin
      update ${MAILS} m
         set email = null, state = case when m.state in ('WAITING', 'PREPARED') then 'STOPPED' else m.state end
        from ${INVITATIONS} i
       where i.id = m.invitation_id and m.email is not null and m.state <> 'HANDED_OVER'
         and m.written_at < clock_timestamp() - interval '${MAILS_TO_ONE_DAYS} days'
         and (i.accepted_at is not null or i.revoked_at is not null or i.ends_at <= clock_timestamp());
      get diagnostics changed = row_count;
      what := 'invitationMails';
      return next;
    end $$`;

/** Letters of invitations, each step from being asked for to having been sent. Stands on the invitations themselves. */
export const INVITATION_MAILS: readonly string[] = [
  ...SECURITY,
  ...[MAY_MAIL, DUE, TAKE_UP, HAND_OVER, SETTLE, FORGET],
  ...ownedFunction('contracts.may_mail(text[])', SERVICE),
  ...ownedFunction('contracts.invitation_mails_due()'),
  ...ownedFunction('contracts.take_up_invitation_mail(uuid)'),
  ...ownedFunction('contracts.hand_over_invitation_mail(uuid, text, bytea)'),
  ...ownedFunction('contracts.settle_invitation_mail(uuid, text, text)'),
  ...ownedFunction('contracts.after_midnight_participants()'),
];
