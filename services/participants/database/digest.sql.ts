import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import { secureTable } from '#kernel/database/table-security.js';
import { consentInForceOn } from '../person/record/in-force.sql.js';
import { ADDRESSES, STAFF } from './digest-address.sql.js';
import { mayBecome } from './mail-settled.sql.js';

const SERVICE = serviceRole('participants');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/** How long what became of a digest can be looked up. */
const KEPT_DAYS = 366;

const OWN = `account = (select contracts.session_actor()) or person_id = any ((select contracts.session_persons())::uuid[])`;

const SECURITY = [
  ...secureTable({
    schema: 'participants',
    table: 'digest_reader',
    read: OWN,
    write: OWN,
    grants: ['insert', 'update'],
  }),
  // Whether an address is confirmed is said by the code of a mail alone.
  `revoke insert, update on participants.digest_reader from ${SERVICE}`,
  `grant insert (account, college_id, person_id, email, language, stopped_at, asks),
         update (email, language, stopped_at, asks) on participants.digest_reader to ${SERVICE}`,
  `revoke select on participants.digest_reader from ${SERVICE}, ${VERIFY_ROLE}`,
  `grant select (id, account, college_id, person_id, email, language, stopped_at, asks, asked_at, confirmed_at)
     on participants.digest_reader to ${SERVICE}, ${VERIFY_ROLE}`,
  `grant select, insert, update, delete on participants.digest_reader to ${CONTRACTS_ROLE}`,
  // What was sent to whom is told as counts, by functions.
  ...secureTable({ schema: 'participants', table: 'digest', read: 'false' }),
  `revoke select on participants.digest from ${SERVICE}, ${VERIFY_ROLE}`,
  `grant select (id, region_id, day, college_id, person_id, state, attempts) on participants.digest to ${VERIFY_ROLE}`,
  `grant select, insert, update, delete on participants.digest to ${CONTRACTS_ROLE}`,
];

/** Whether a person `p`, whose college's day is `d.today`, may be written to. */
const WRITABLE = `p.email is not null and p.merged_into is null and p.erased_on is null and ${consentInForceOn('d.today')}`;

/**
 * Prepares what the readers of a region get on a day, and answers the ids of those that are new: called again, by
 * whomever, it adds nobody twice. Who has nothing waiting gets nothing. An account with roles in several regions is
 * written to with the first of them.
 */
const PREPARE = `
  create function contracts.prepare_digests(p_region uuid, p_day date) returns setof uuid
    language plpgsql ${DEFINER} as $$
    #variable_conflict use_column
    begin
      delete from participants.digest d where d.region_id = p_region and d.day < p_day - ${KEPT_DAYS};
      return query
      with staff as materialized (${STAFF}),
      readers as materialized (
        select s.account, null::uuid as college_id, null::uuid as person_id, r.language, s.audience, s.owner_id
          from participants.digest_reader r join staff s on s.account = r.account
         where r.email is not null and r.confirmed_at is not null and r.stopped_at is null
           and p_region = (select min(o.region_id::text)::uuid from staff o where o.account = r.account)
        union all
        select null, p.college_id, p.id, coalesce(r.language, 'ru'), 'PERSON', p.id
          from participants.person p
          join contracts.colleges d on d.id = p.college_id
          left join participants.digest_reader r on (r.college_id, r.person_id) = (p.college_id, p.id)
         where d.region_id = p_region and r.stopped_at is null and ${WRITABLE}
      ),
      waiting as materialized (
        select w.audience, w.owner_id, w.kind, sum(w.found) as found,
               coalesce(sum(w.found) filter (where w.late > 0), 0) as late, min(w.due_on) as due_on
          from contracts.waiting(
                 array(select distinct r.owner_id from readers r where r.audience = 'COLLEGE'),
                 array(select distinct r.owner_id from readers r where r.audience = 'REGION'),
                 array(select distinct r.owner_id from readers r where r.audience = 'PERSON')) w
         group by w.audience, w.owner_id, w.kind
      ),
      told as (
        select r.account, r.college_id, r.person_id, r.language, w.audience, w.kind, sum(w.found) as found,
               sum(w.late) as late, min(w.due_on) as due_on
          from readers r join waiting w using (audience, owner_id)
         group by r.account, r.college_id, r.person_id, r.language, w.audience, w.kind
      )
      insert into participants.digest (region_id, day, account, college_id, person_id, language, items)
      select p_region, p_day, t.account, t.college_id, t.person_id, t.language,
             jsonb_agg(jsonb_build_object('audience', t.audience, 'kind', t.kind, 'count', t.found, 'late', t.late,
               'dueOn', t.due_on) order by t.audience, t.kind)
        from told t
       group by t.account, t.college_id, t.person_id, t.language
      on conflict do nothing
      returning id;
    end $$`;

/**
 * Takes a prepared digest up to be sent, with where to; whoever may not be written to any more since, gets none. Answers
 * what state it is in otherwise.
 */
const TAKE_UP = `
  create function contracts.take_up_digest(p_id uuid)
    returns table (state text, email text, language text, items jsonb) language plpgsql ${DEFINER} as $$
    #variable_conflict use_column
    declare
      v_email text;
    begin
      select coalesce(
               (select r.email from participants.digest_reader r
                 where r.account = g.account and r.confirmed_at is not null and r.stopped_at is null
                   and exists (select from (${STAFF}) s where s.account = g.account)),
               (select p.email from participants.person p join contracts.colleges d on d.id = p.college_id
                 where (p.college_id, p.id) = (g.college_id, g.person_id) and ${WRITABLE}
                   and not exists (select from participants.digest_reader r
                     where (r.college_id, r.person_id) = (p.college_id, p.id) and r.stopped_at is not null)))
        into v_email from participants.digest g where g.id = p_id;
      update participants.digest g
         set attempts = g.attempts + 1, changed_at = now(),
             state = case when v_email is null then 'STOPPED' else g.state end
       where g.id = p_id and g.state = 'PREPARED';
      return query select g.state, v_email, g.language, g.items from participants.digest g where g.id = p_id;
    end $$`;

/**
 * Marks a digest as handed over before the first sign of it is, so that no crash sends it twice. False where somebody
 * else was first.
 */
const HAND_OVER = `
  create function contracts.hand_over_digest(p_id uuid, p_message_id text, p_stop_hash bytea) returns boolean
    language plpgsql ${DEFINER} as $$
    begin
      update participants.digest g
         set state = 'HANDED_OVER', message_id = p_message_id, stop_hash = p_stop_hash, changed_at = now()
       where g.id = p_id and g.state = 'PREPARED';
      return found;
    end $$`;

/** What became of a digest. */
const SETTLE = `
  create function contracts.settle_digest(p_id uuid, p_state text, p_reason text) returns void
    language sql ${DEFINER} as $$
      update participants.digest g set state = p_state, reason = p_reason, changed_at = now()
       where g.id = p_id and ${mayBecome('g.state')} $$`;

/**
 * The reader of a mail wants no more of them: said by its code, whoever holds it, and again without harm. False for a
 * code that there is not.
 */
const STOP = `
  create function contracts.stop_digests(p_hash bytea) returns boolean language plpgsql ${DEFINER} as $$
    declare
      v_digest participants.digest;
    begin
      select g.* into v_digest from participants.digest g where g.stop_hash = p_hash;
      if v_digest.id is null then return false; end if;
      if v_digest.account is not null then
        update participants.digest_reader r set stopped_at = coalesce(r.stopped_at, now())
         where r.account = v_digest.account;
      else
        insert into participants.digest_reader as r (college_id, person_id, language, stopped_at)
        values (v_digest.college_id, v_digest.person_id, v_digest.language, now())
        on conflict (college_id, person_id) do update set stopped_at = coalesce(r.stopped_at, excluded.stopped_at);
      end if;
      return true;
    end $$`;

/**
 * Who of those who take part and of the staff gets digests, and why others don't, with what became of the latest; for
 * the staff of a college, and for operators of all. Numbers alone.
 */
const REACH = `
  create function contracts.digest_reach(p_college uuid)
    returns table (people integer, without_consent integer, without_address integer, stopped integer, reached integer,
      staff integer, staff_unconfirmed integer, staff_reached integer,
      day date, prepared integer, sent integer, failed integer, uncertain integer, withheld integer)
    language sql stable ${DEFINER} as $$
      with own as materialized (
        select c.id, c.today from contracts.colleges c
         where case when p_college is null then contracts.session_is_operator()
                    else c.id = p_college and p_college = any (contracts.session_colleges()) end
      ),
      taking_part as materialized (
        select p.email, ${consentInForceOn('d.today')} as consented,
               exists (select from participants.digest_reader r
                 where (r.college_id, r.person_id) = (p.college_id, p.id) and r.stopped_at is not null) as has_stopped
          from own d
          join participants.person p on p.college_id = d.id and p.merged_into is null and p.erased_on is null
         where exists (select from participants.mentor_profile s
                        where (s.college_id, s.person_id) = (p.college_id, p.id)
                          and participants.in_base(s.entered_on, s.left_on, d.today))
            or exists (select from participants.mentee_profile s
                        where (s.college_id, s.person_id) = (p.college_id, p.id)
                          and participants.in_base(s.entered_on, s.left_on, d.today))
      ),
      accounts as materialized (
        select distinct s.account, r.email is not null and r.stopped_at is null as wants,
               r.confirmed_at is not null as confirmed
          from (${STAFF}) s left join participants.digest_reader r on r.account = s.account
         where p_college is null or s.owner_id = p_college
      ),
      told as materialized (
        select g.day, g.state from participants.digest g where p_college is null or g.college_id = p_college
      ),
      last as materialized (select t.* from told t where t.day = (select max(m.day) from told m))
      select k.*, a.*, l.*
        from (select count(*)::int, (count(*) filter (where not consented))::int,
                     (count(*) filter (where consented and email is null))::int,
                     (count(*) filter (where consented and email is not null and has_stopped))::int,
                     (count(*) filter (where consented and email is not null and not has_stopped))::int
                from taking_part) k,
             (select count(*)::int, (count(*) filter (where wants and not confirmed))::int,
                     (count(*) filter (where wants and confirmed))::int from accounts) a,
             (select max(day), (count(*) filter (where state = 'PREPARED'))::int,
                     (count(*) filter (where state = 'SENT'))::int, (count(*) filter (where state = 'FAILED'))::int,
                     (count(*) filter (where state in ('HANDED_OVER', 'UNCERTAIN')))::int,
                     (count(*) filter (where state = 'STOPPED'))::int
                from last) l
       where exists (select from own) $$`;

/** How many digests of the latest weeks are in which state: for whoever runs the hub. */
const TOTALS = `
  create function contracts.digest_totals() returns table (day date, state text, digests integer)
    language sql stable ${DEFINER} as $$
      select g.day, g.state, count(*)::int from participants.digest g
       where g.day > current_date - 92 group by g.day, g.state order by g.day desc, g.state $$`;

/** Digests by e-mail: who reads them, and each step from being prepared to having been sent. */
export const DIGESTS: readonly string[] = [
  ...SECURITY,
  ...ADDRESSES,
  PREPARE,
  TAKE_UP,
  HAND_OVER,
  SETTLE,
  STOP,
  REACH,
  TOTALS,
  ...['prepare_digests(uuid, date)', 'take_up_digest(uuid)', 'hand_over_digest(uuid, text, bytea)'].flatMap((each) =>
    ownedFunction(`contracts.${each}`),
  ),
  ...ownedFunction('contracts.settle_digest(uuid, text, text)'),
  ...ownedFunction('contracts.digest_totals()'),
  ...ownedFunction('contracts.stop_digests(bytea)', SERVICE),
  ...ownedFunction('contracts.digest_reach(uuid)', SERVICE),
];
