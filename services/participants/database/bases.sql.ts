import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { eraseQuestionnaires, eraseStays } from './bases-in-erasure.sql.js';
import { mergeQuestionnaires, mergeStays } from './bases-in-merges.sql.js';
import { BASES, QUESTIONNAIRE } from './bases-of-people.data.js';

const SERVICE = serviceRole('participants');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const OWN_PERSON = 'person_id = any ((select contracts.session_persons())::uuid[])';

const secured = (table: string, write: string) => [
  ...secureTable({
    schema: 'participants',
    table,
    read: `${OWN_COLLEGE} or ${OWN_PERSON}`,
    write,
    grants: ['insert', 'update'],
  }),
  `grant select, update on participants.${table} to ${CONTRACTS_ROLE}`,
];

/** A stay of a base; the service does not see pointers. */
const stays = (table: string) => [
  ...secured(table, OWN_COLLEGE),
  `create policy standing_stay on participants.${table} as restrictive for select to ${SERVICE}
     using (joined_into is null)`,
];

/** Whether a stay is one on a day: the day of leaving is the first without. */
const IN_BASE = `
  create function participants.in_base(entered_on date, left_on date, on_day date) returns boolean
    language sql immutable parallel safe as $$
      select entered_on <= on_day and (left_on is null or left_on > on_day) $$`;

/** Texts in their order, each once, below each other: whatever was written of a person is kept. */
const JOINED_TEXT = `
  create function participants.joined_text(texts text[]) returns text language sql immutable parallel safe as $$
    select string_agg(t.text, E'\\n' order by t.n)
      from (select g.text, min(g.n) as n from unnest(texts) with ordinality as g (text, n)
             where g.text <> '' group by g.text) t $$`;

/** Moves what the bases have of a record to the one that stays; see bases-in-merges.sql.ts for what becomes of what. */
const MERGE = `
  create function contracts.merge_person_bases(p_college uuid, p_keep uuid, p_merge uuid)
    returns table (what text, moved integer) language plpgsql ${DEFINER} as $$
    #variable_conflict use_column
    begin
      perform contracts.require_own_people(p_college, array[p_keep, p_merge]);
      ${BASES.map(mergeStays).join('')}
      ${mergeQuestionnaires}
    end $$`;

/** Forgets what the bases have of a person. No figure rests on it, so none is to be recounted. */
const ERASE = `
  create function contracts.erase_person_bases(p_college uuid, p_people uuid[], p_names text[])
    returns table (what text, changed integer) language plpgsql ${DEFINER} as $$
    #variable_conflict use_column
    begin
      perform contracts.require_own_people(p_college, p_people);
      ${BASES.map(eraseStays).join('')}
      ${eraseQuestionnaires}
    end $$`;

/**
 * The bases of mentors and of mentees (S001 stages 2 and 3), what a mentor answers about themself (S001 4.2), and what
 * becomes of all that when a college merges two records of a person, or erases one.
 */
export const BASES_OF_PEOPLE: readonly string[] = [
  ...BASES.flatMap(({ table }) => stays(table)),
  // Mentors answer for themselves, and write nothing else in a base.
  ...secured(QUESTIONNAIRE.table, `${OWN_COLLEGE} or ${OWN_PERSON}`),
  IN_BASE,
  JOINED_TEXT,
  MERGE,
  ERASE,
  `grant insert on participants.audit to ${CONTRACTS_ROLE}`,
  ...ownedFunction('contracts.merge_person_bases(uuid, uuid, uuid)', SERVICE),
  ...ownedFunction('contracts.erase_person_bases(uuid, uuid[], text[])', SERVICE),
];
