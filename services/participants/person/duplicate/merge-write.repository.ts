import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { fieldOf, FILLED, FORGOTTEN } from '../record/person-columns.data.js';
import type { MergedRecord } from './duplicate.policy.js';
import { toMovedKind, type MovedKind } from '../record/record-kind.type.js';

/** Parts here, in the order in which they are moved: from the person's own record on it is a pointer that nobody sees. */
const OWN_PARTS = ['bases', 'participants'];

const COLUMNS = ['id', 'college_id', 'category', 'family_name', 'given_name', 'name_key', ...FILLED].map((column) =>
  column.endsWith('_date') || column.endsWith('_on') ? `${column}::text` : column,
);

/** Records of the session's colleges, locked until commit with what they answered; by id. */
export async function recordsToMerge(work: UnitOfWork, ids: readonly string[]): Promise<Map<string, MergedRecord>> {
  const rows = await work.rows<MergedRecord>(
    `select ${COLUMNS.join(', ')} from participants.person
      where id = any ($1::uuid[]) and college_id = any ((select contracts.session_colleges())::uuid[])
      order by id for update`,
    [ids],
  );
  // Answers that are being given anew are waited for, too: what is joined is what they say in the end.
  const answers = `select from participants.mentor_questionnaire where person_id = any ($1::uuid[]) order by person_id for update`;
  await work.rows(answers, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What another part of the hub has against a merge, in its own words. */
export interface Conflict {
  readonly code: string;
  readonly academic_year: number;
  readonly ru: string;
  readonly en: string;
}

/** What the other subgraphs have against a merge. */
export function mergeConflicts(
  work: UnitOfWork,
  collegeId: string,
  keepId: string,
  mergeId: string,
): Promise<Conflict[]> {
  const sql = 'select code, academic_year, ru, en from contracts.merge_conflicts($1, $2, $3)';
  return work.rows<Conflict>(sql, [collegeId, keepId, mergeId]);
}

/** Gives the record that stays new values of its columns. */
export async function fillRecord(
  work: UnitOfWork,
  { id, college_id }: MergedRecord,
  values: Readonly<Record<string, string | number>>,
): Promise<void> {
  const columns = Object.keys(values);
  if (columns.length === 0) return;
  await work.rows(
    `update participants.person p
        set ${columns.map((column) => `${column} = r.${column}`).join(', ')}, updated_at = now()
       from jsonb_populate_record(null::participants.person, $3::jsonb) r
      where p.college_id = $1 and p.id = $2`,
    [college_id, id, JSON.stringify(values)],
  );
}

/** Takes what is personal out of the record that becomes a pointer: one copy of a person is enough. */
export async function emptyRecord(work: UnitOfWork, { id, college_id }: MergedRecord): Promise<void> {
  const sql = `update participants.person set ${FORGOTTEN} where college_id = $1 and id = $2`;
  await work.rows(sql, [college_id, id]);
}

/** Has every subgraph move what hangs on the merged record, and this one last. */
export async function moveReferences(
  work: UnitOfWork,
  collegeId: string,
  keepId: string,
  mergeId: string,
): Promise<{ kind: MovedKind; count: number }[]> {
  const rows: { what: string; count: number }[] = [];
  for (const part of ['', ...OWN_PARTS.map((name) => `_${name}`)]) {
    const sql = `select what, moved as count from contracts.merge_person${part}($1, $2, $3)`;
    rows.push(...(await work.rows<{ what: string; count: number }>(sql, [collegeId, keepId, mergeId])));
  }
  return rows.map(({ what, count }) => ({ kind: toMovedKind(what), count }));
}

/** Fields of the bases that have grown too long for a text, or too many for a list, by their names in the graph. */
export async function outgrown(
  work: UnitOfWork,
  { id, college_id }: MergedRecord,
  { longest, most }: { readonly longest: number; readonly most: number },
): Promise<string[]> {
  const fields = ['mentor_profile', 'mentee_profile', 'mentor_questionnaire'].map(
    (table) => `select f.key, f.value from participants.${table} t cross join jsonb_each(to_jsonb(t)) as f
      where (t.college_id, t.person_id) = ($1, $2)`,
  );
  const rows = await work.rows<{ key: string }>(
    `select distinct f.key from (${fields.join(' union all ')}) f
      where case jsonb_typeof(f.value) when 'string' then length(f.value #>> '{}') > $3
                                       when 'array' then jsonb_array_length(f.value) > $4 else false end
        and right(f.key, 5) <> '_keys' order by f.key`,
    [college_id, id, longest, most],
  );
  return rows.map(({ key }) => fieldOf(key));
}

/** Records that the two are different people; answers whether that is new. */
export async function keepApart(
  work: UnitOfWork,
  collegeId: string,
  personId: string,
  otherId: string,
): Promise<boolean> {
  const rows = await work.rows(
    `insert into participants.kept_apart (college_id, person_id, other_id, said_by)
     values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), $4)
     on conflict do nothing returning person_id`,
    [collegeId, personId, otherId, work.session.actor],
  );
  return rows.length > 0;
}
