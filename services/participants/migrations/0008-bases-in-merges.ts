import { Migration } from '@mikro-orm/migrations';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { BASES, QUESTIONNAIRE } from './bases-of-people.data.js';
import { eraseQuestionnaires, eraseStays } from './bases-in-erasure.sql.js';
import { mergeQuestionnaires, mergeStays } from './bases-in-merges.sql.js';

const SERVICE = serviceRole('participants');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/**
 * A stay that became part of another one when two records of a person were merged is left as a pointer: it holds
 * nothing, lasts for no day, and the service does not see it. An id that was handed out goes on meaning something.
 */
const pointers = (table: string) => [
  `alter table participants.${table}
     add column joined_into uuid references participants.${table} (id),
     add constraint ${table}_pointer_is_empty check (joined_into is null or left_on = entered_on),
     drop constraint ${table}_college_id_person_id_entered_on_key`,
  `create unique index ${table}_by_entry on participants.${table} (college_id, person_id, entered_on)
     where joined_into is null`,
  `create policy standing_stay on participants.${table} as restrictive for select to ${SERVICE}
     using (joined_into is null)`,
];

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
    returns table (what text, changed integer, college_id uuid, academic_year integer) language plpgsql ${DEFINER} as $$
    #variable_conflict use_column
    begin
      perform contracts.require_own_people(p_college, p_people);
      ${BASES.map(eraseStays).join('')}
      ${eraseQuestionnaires}
    end $$`;

const FUNCTIONS = ['merge_person_bases(uuid, uuid, uuid)', 'erase_person_bases(uuid, uuid[], text[])'].map(
  (name) => `contracts.${name}`,
);

/** What becomes of the bases when a college merges two records of a person, or erases one. */
export class Participants0008 extends Migration {
  override up(): void {
    const tables = [...BASES.map(({ table }) => table), QUESTIONNAIRE.table];
    const statements = [
      ...BASES.flatMap(({ table }) => pointers(table)),
      JOINED_TEXT,
      ...tables.map((table) => `grant select, update on participants.${table} to ${CONTRACTS_ROLE}`),
      `grant insert on participants.audit to ${CONTRACTS_ROLE}`,
      MERGE,
      ERASE,
      ...FUNCTIONS.flatMap((name) => [
        `alter function ${name} owner to ${CONTRACTS_ROLE}`,
        `revoke all on function ${name} from public`,
        `grant execute on function ${name} to ${SERVICE}`,
      ]),
    ];
    for (const sql of statements) this.addSql(sql);
  }
}
