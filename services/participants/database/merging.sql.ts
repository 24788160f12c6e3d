import { ownedFunction } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';

const SERVICE = serviceRole('participants');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/** Refuses whoever does not decide for the college, and people who are not its own. Each part of a merge asks it first. */
const GUARD = `
  create function contracts.require_own_people(p_college uuid, p_people uuid[]) returns void
    language plpgsql stable ${DEFINER} as $$
    begin
      if coalesce(not (p_college = any (contracts.session_colleges())
                       and contracts.session_roles() && array['DIRECTOR', 'CURATOR']), true)
         or exists (select from unnest(p_people) as g (id) where not exists (
              select from participants.person p where p.college_id = p_college and p.id = g.id)) then
        raise exception 'not people of a college that the session decides for' using errcode = '42501';
      end if;
    end $$`;

/**
 * Moves what hangs on a record to the one that stays, and leaves a pointer. Of two consents of the same day and giver
 * one remains, which ends when the first of them did; the other stays with the pointer and has never held. A withdrawal
 * was of all that the person had consented to, whichever record knew of it: no merge revives a consent.
 */
const MERGE = `
  create function contracts.merge_person_participants(p_college uuid, p_keep uuid, p_merge uuid)
    returns table (what text, moved integer) language plpgsql ${DEFINER} as $$
    declare
      v_withdrawn date;
      v_roles integer;
    begin
      perform contracts.require_own_people(p_college, array[p_keep, p_merge]);
      select max(c.withdrawn_on) into v_withdrawn from participants.consent c
       where c.college_id = p_college and c.person_id in (p_keep, p_merge);

      -- Before the consents: their links go with the person, and end where a withdrawal comes along.
      update participants.role_binding m set revoked_by = contracts.session_actor(), revoked_at = clock_timestamp()
       where (m.college_id, m.person_id) = (p_college, p_merge) and m.revoked_at is null and exists (
         select from participants.role_binding k where (k.college_id, k.person_id) = (p_college, p_keep)
            and (k.account, k.role) = (m.account, m.role) and k.revoked_at is null);
      update participants.role_binding m set person_id = p_keep
       where (m.college_id, m.person_id) = (p_college, p_merge);
      get diagnostics v_roles = row_count;
      update participants.personal_link m set person_id = p_keep
       where (m.college_id, m.person_id) = (p_college, p_merge);

      -- Whoever wants no digests gets none, whichever record they said it of; and of one week they have one.
      delete from participants.digest m using participants.digest k
       where (m.college_id, m.person_id) = (p_college, p_merge) and (k.college_id, k.person_id) = (p_college, p_keep)
         and k.day = m.day;
      update participants.digest m set person_id = p_keep where (m.college_id, m.person_id) = (p_college, p_merge);
      update participants.digest_reader k set stopped_at = coalesce(k.stopped_at, m.stopped_at)
        from participants.digest_reader m
       where (m.college_id, m.person_id) = (p_college, p_merge) and (k.college_id, k.person_id) = (p_college, p_keep);
      update participants.digest_reader m set person_id = p_keep
       where (m.college_id, m.person_id) = (p_college, p_merge) and not exists (
         select from participants.digest_reader k where (k.college_id, k.person_id) = (p_college, p_keep));
      delete from participants.digest_reader m where (m.college_id, m.person_id) = (p_college, p_merge);

      update participants.consent k
         set channel = coalesce(k.channel, m.channel), document_number = coalesce(k.document_number, m.document_number),
             document_date = coalesce(k.document_date, m.document_date),
             representative_name = coalesce(k.representative_name, m.representative_name),
             representative_relation = coalesce(k.representative_relation, m.representative_relation),
             representative_document = coalesce(k.representative_document, m.representative_document),
             withdrawal_reason = coalesce(k.withdrawal_reason, m.withdrawal_reason),
             valid_until = least(k.valid_until, m.valid_until), withdrawn_on = least(k.withdrawn_on, m.withdrawn_on)
        from participants.consent m
       where (m.college_id, m.person_id) = (p_college, p_merge) and (k.college_id, k.person_id) = (p_college, p_keep)
         and (k.given_on, k.given_by) = (m.given_on, m.given_by);
      update participants.consent m set person_id = p_keep
       where (m.college_id, m.person_id) = (p_college, p_merge) and not exists (
         select from participants.consent k where (k.college_id, k.person_id) = (p_college, p_keep)
            and (k.given_on, k.given_by) = (m.given_on, m.given_by));
      get diagnostics moved = row_count;
      what := 'consents';
      return next;
      update participants.consent m
         set withdrawn_on = m.given_on, withdrawal_reason = null, document_number = null, representative_name = null,
             representative_relation = null, representative_document = null
       where (m.college_id, m.person_id) = (p_college, p_merge);
      update participants.consent k set withdrawn_on = v_withdrawn
       where (k.college_id, k.person_id) = (p_college, p_keep) and k.given_on <= v_withdrawn
         and (k.withdrawn_on is null or k.withdrawn_on > v_withdrawn);

      what := 'roleBindings';
      moved := v_roles;
      return next;

      insert into participants.kept_apart (college_id, person_id, other_id, said_by, said_at)
      select p_college, least(p_keep, o.id), greatest(p_keep, o.id), a.said_by, a.said_at
        from participants.kept_apart a,
             lateral (select case a.person_id when p_merge then a.other_id else a.person_id end as id) o
       where a.college_id = p_college and p_merge in (a.person_id, a.other_id) and o.id <> p_keep
      on conflict do nothing;
      update participants.person p set merged_into = p_keep, updated_at = now()
       where p.college_id = p_college and (p.id = p_merge or p.merged_into = p_merge);
    end $$`;

/**
 * Keys of the college's systems that no longer have a person of their own: where they lead now, or that the person
 * was erased (no id). A key leads its person's columns unless the person has another key of the same system: the rows
 * of two cards of one person would overwrite each other for ever. In most colleges nobody is gone, which is seen at once.
 */
const KEYS = `
  create function contracts.moved_keys(p_college uuid, p_source text, p_keys text[])
    returns table (key text, id uuid, source text, external_id text, leads boolean)
    language plpgsql stable ${DEFINER} as $$
    #variable_conflict use_column
    begin
      if not exists (select from participants.person p
                      where p.college_id = p_college and (p.merged_into is not null or p.erased_on is not null)) then
        return;
      end if;
      return query
      with gone as materialized (
        select p.* from participants.person p
         where p.college_id = p_college and (p.merged_into is not null or p.erased_on is not null)
           and p.source = p_source and p_college = any (contracts.session_colleges())
      )
      select g.external_id, k.id, k.source, k.external_id,
             k.source <> p_source and not exists (
               select from gone o where o.merged_into = k.id and o.external_id < g.external_id)
        from gone g join participants.person k on k.id = g.merged_into
       where g.external_id = any (p_keys) and g.erased_on is null
      union all
      select given.key, null::uuid, null::text, null::text, false
        from gone g
        join unnest(p_keys) as given (key)
          on g.external_id = contracts.erased_key(p_college, p_source, given.key)
       where g.erased_on is not null;
    end $$`;

/** What is kept of the key of somebody erased: enough to know it when it is sent again, and not to read it. */
const ERASED_KEY = `
  create function contracts.erased_key(p_college uuid, p_source text, p_key text) returns text
    language sql immutable parallel safe as $$
      select 'erased:' || encode(sha256(convert_to(p_college || ' ' || p_source || ' ' || p_key, 'UTF8')), 'hex') $$`;

/** Where records that were merged lead, for those who see the college's people. */
const KEPT = `
  create function contracts.kept_people(p_people uuid[]) returns table (id uuid, kept_id uuid)
    language sql stable ${DEFINER} as $$
      select p.id, p.merged_into from participants.person p
       where p.id = any (p_people) and p.merged_into is not null and p.college_id = any (contracts.session_colleges()) $$`;

const OFFERED = [
  'merge_person_participants(uuid, uuid, uuid)',
  'moved_keys(uuid, text, text[])',
  'erased_key(uuid, text, text)',
  'kept_people(uuid[])',
];

export const MERGING: readonly string[] = [
  GUARD,
  ...ownedFunction('contracts.require_own_people(uuid, uuid[])'),
  MERGE,
  ERASED_KEY,
  KEYS,
  KEPT,
  ...OFFERED.flatMap((signature) => ownedFunction(`contracts.${signature}`, SERVICE)),
];
