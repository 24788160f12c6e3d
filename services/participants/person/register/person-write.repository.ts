import { RowSet } from '#kernel/database/row-set.js';
import type { Birth } from '#kernel/time/age.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';

/** A row that passed all rules, in the columns of the table. */
export interface PersonRecord {
  readonly n: number;
  readonly id: string;
  readonly external_id: string;
  readonly category: string;
  readonly family_name: string;
  readonly given_name: string;
  readonly patronymic: string;
  readonly name_key: string;
  readonly birth_date: string | null;
  readonly birth_year: number | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly contact_note: string | null;
  readonly workplace: string | null;
  readonly study_group: string | null;
  readonly partner_id: string | null;
  /** True of an employer's representative whose row names no enterprise, null else. */
  readonly enterprise_unknown: true | null;
  readonly career_started_on: string | null;
  readonly job_started_on: string | null;
  readonly qualification: string | null;
  readonly qualified_on: string | null;
  readonly qualification_document: string | null;
  /** From when the category holds, where it is another than the one known; today when null. */
  readonly category_since: string | null;
}

/** Columns that a later row of the same person replaces. A column left out of the row keeps what is known. */
const REPLACED = [
  'category', 'family_name', 'given_name', 'patronymic', 'name_key', 'birth_date', 'birth_year', 'email', 'phone',
  'contact_note', 'workplace', 'study_group', 'partner_id', 'enterprise_unknown', 'career_started_on', 'job_started_on',
  'qualification', 'qualified_on', 'qualification_document',
] as const; // prettier-ignore

const RECORDS = new RowSet<Exclude<keyof PersonRecord, 'n' | 'category_since'>>({
  id: 'uuid',
  external_id: 'text',
  category: 'text',
  family_name: 'text',
  given_name: 'text',
  patronymic: 'text',
  name_key: 'text',
  birth_date: 'date',
  birth_year: 'smallint',
  email: 'text',
  phone: 'text',
  contact_note: 'text',
  workplace: 'text',
  study_group: 'text',
  partner_id: 'uuid',
  enterprise_unknown: 'boolean',
  career_started_on: 'date',
  job_started_on: 'date',
  qualification: 'text',
  qualified_on: 'date',
  qualification_document: 'text',
});

export interface UpsertedPerson {
  readonly n: number;
  readonly id: string;
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED';
}

const KEYS = new RowSet({ key: 'text', id: 'uuid' });

/** Births of the people whom keys of a system lead to, by key; with an id the record is that one. */
export async function birthsOfKeys(
  work: UnitOfWork,
  { collegeId, source }: { readonly collegeId: string; readonly source: string },
  keys: readonly { readonly key: string; readonly id: string | null }[],
): Promise<Map<string, Birth>> {
  if (keys.length === 0) return new Map();
  const rows = await work.rows<Birth & { readonly key: string }>(
    `with k as materialized (select * from ${KEYS.from('r', 3)})
     select k.key, p.birth_date::text as "birthDate", p.birth_year as "birthYear"
       from k join participants.person p on (p.college_id, p.source, p.external_id) = ($1, $2, k.key)
      where k.id is null
     union all
     select k.key, p.birth_date::text, p.birth_year
       from k join participants.person p on (p.college_id, p.id) = ($1, k.id)`,
    [collegeId, source, ...KEYS.values(keys)],
  );
  return new Map(rows.map(({ key, birthDate, birthYear }) => [key, { birthDate, birthYear }]));
}

/** Those of the keys of a system that lead to somebody whose enterprise is known, or known to be unknown. */
export async function keysWithEnterprise(
  work: UnitOfWork,
  { collegeId, source }: { readonly collegeId: string; readonly source: string },
  keys: readonly { readonly key: string; readonly id: string | null }[],
): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await work.rows<{ readonly key: string }>(
    `select k.key from ${KEYS.from('k', 3)}
       join participants.person p
         on p.college_id = $1 and case when k.id is null then (p.source, p.external_id) = ($2, k.key) else p.id = k.id end
      where p.partner_id is not null or p.enterprise_unknown`,
    [collegeId, source, ...KEYS.values(keys)],
  );
  return new Set(rows.map(({ key }) => key));
}

interface WrittenPerson {
  readonly external_id: string;
  readonly id: string;
  /** The category before; null of who is new. */
  readonly was: string | null;
  readonly is: string;
}

const kept = (column: string) => `coalesce(excluded.${column}, p.${column})`;

const UPSERT = `
    with written as (
      insert into participants.person as p (college_id, source, id, external_id, ${REPLACED.join(', ')})
      select $1, $2, id, external_id, ${REPLACED.join(', ')} from ${RECORDS.from('r', 4)}
      on conflict (college_id, source, external_id) do update
        set ${REPLACED.map((column) => `${column} = ${kept(column)}`).join(', ')}, updated_at = now()
        where (${REPLACED.map((column) => `p.${column}`).join(', ')})
          is distinct from (${REPLACED.map(kept).join(', ')})
      returning p.id, p.external_id, old.category as was, new.category as is
    ),
    audited as (
      insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
      select $3, 'person.upsert', 'Person', id, $1, '{}' from written
    )
    select w.external_id, w.id, w.was, w.is from written w`;

/**
 * Registers people and brings known ones up to date, and audits each who changed, in one statement; says what became of
 * each row. The category that somebody had before is kept.
 */
export async function upsertPeople(
  work: UnitOfWork,
  collegeId: string,
  source: string,
  records: readonly PersonRecord[],
): Promise<UpsertedPerson[]> {
  const params = [collegeId, source, work.session.actor ?? '', ...RECORDS.values(records)];
  const rows = await work.rows<WrittenPerson>(UPSERT, params);
  const written = new Map(rows.map((row) => [row.external_id, row]));
  const same = records.flatMap(({ external_id }) => (written.has(external_id) ? [] : [external_id]));
  const ids = await idsOfKeys(work, { collegeId, source }, same);
  await keepCategories(work, collegeId, records, written);
  return records.map(({ n, external_id }) => {
    const row = written.get(external_id);
    if (!row) return { n, id: ids.get(external_id)!, outcome: 'UNCHANGED' };
    return { n, id: row.id, outcome: row.was === null ? 'CREATED' : 'UPDATED' };
  });
}

/**
 * Who the keys of a system are. Behind a subselect the number of keys is no part of the plan, so that a connection keeps
 * one: planning it anew for each number takes four times as long as looking.
 */
async function idsOfKeys(
  work: UnitOfWork,
  { collegeId, source }: { readonly collegeId: string; readonly source: string },
  keys: readonly string[],
): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await work.rows<{ readonly key: string; readonly id: string }>(
    `select external_id as key, id from participants.person
      where (college_id, source) = ($1, $2) and external_id = any ((select $3::text[])::text[])`,
    [collegeId, source, keys],
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

const FORMER = new RowSet({ person_id: 'uuid', category: 'text', since: 'date' });

/** Keeps the categories that people had, each until the day before the new one began. */
async function keepCategories(
  work: UnitOfWork,
  collegeId: string,
  records: readonly PersonRecord[],
  written: ReadonlyMap<string, WrittenPerson>,
): Promise<void> {
  const rows = records.flatMap(({ external_id, category_since: since }) => {
    const { id, was, is } = written.get(external_id) ?? {};
    return was && was !== is ? [{ person_id: id, category: was, since }] : [];
  });
  if (rows.length === 0) return;
  await work.rows(
    `insert into participants.former_category (college_id, person_id, category, until_on, recorded_by)
     select $1, f.person_id, f.category, coalesce(f.since, contracts.today($1)) - 1, $2 from ${FORMER.from('f', 3)}
     -- Changed twice within a day: what held in between held for no day.
     on conflict (college_id, person_id, until_on) where corrected_at is null do nothing`,
    [collegeId, work.session.actor, ...FORMER.values(rows)],
  );
}
