import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import type { CategoryFrom, FormerCategory } from './category.policy.js';

/** The same of people whose records are being merged, locked until commit. */
export function formerForUpdate(
  work: UnitOfWork,
  collegeId: string,
  personIds: readonly string[],
): Promise<(FormerCategory & { personId: string })[]> {
  return work.rows(
    `select person_id as "personId", category, until_on::text as until from participants.former_category
      where college_id = $1 and person_id = any ($2::uuid[]) and corrected_at is null
      order by person_id, until_on for update`,
    [collegeId, personIds],
  );
}

/** A person whose categories are being corrected. */
export interface CategoryHolder {
  readonly personId: string;
  readonly collegeId: string;
}

/** Records what a person was, in place of what was recorded before. Answers whether anything is different now. */
export async function replaceFormer(
  work: UnitOfWork,
  { personId, collegeId }: CategoryHolder,
  former: readonly FormerCategory[],
): Promise<boolean> {
  const given = JSON.stringify(former);
  const gone = await work.rows(
    `update participants.former_category f set corrected_at = now()
      where f.college_id = $1 and f.person_id = $2 and f.corrected_at is null
        and not exists (select from jsonb_to_recordset($3::jsonb) as g (category text, until date)
                         where (g.category, g.until) = (f.category, f.until_on))
      returning 1`,
    [collegeId, personId, given],
  );
  const added = await work.rows(
    `insert into participants.former_category (college_id, person_id, category, until_on, recorded_by)
     select $1, $2, g.category, g.until, $4 from jsonb_to_recordset($3::jsonb) as g (category text, until date)
     on conflict (college_id, person_id, until_on) where corrected_at is null do nothing
     returning 1`,
    [collegeId, personId, given, work.session.actor],
  );
  return gone.length + added.length > 0;
}

/** Says what a person is now; answers whether they were something else. */
export async function setCategory(
  work: UnitOfWork,
  { personId, collegeId }: CategoryHolder,
  category: Category,
): Promise<boolean> {
  const changed = await work.rows(
    `update participants.person
        set category = $3, updated_at = now(),
            enterprise_unknown = coalesce(enterprise_unknown, ($3 = 'EMPLOYER_REPRESENTATIVE' and partner_id is null) or null)
      where college_id = $1 and id = $2 and category <> $3 returning 1`,
    [collegeId, personId, category],
  );
  return changed.length > 0;
}

export interface KeyedCategory extends CategoryFrom {
  readonly externalId: string;
}

/** Keys of the rows whose category would begin before one that is known to have followed. */
export async function changedSince(
  work: UnitOfWork,
  { collegeId, source }: { readonly collegeId: string; readonly source: string },
  rows: readonly KeyedCategory[],
): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const found = await work.rows<{ externalId: string }>(
    `select g."externalId" from jsonb_to_recordset($3::jsonb) as g ("externalId" text, category text, "from" date)
       join participants.person p on (p.college_id, p.source, p.external_id) = ($1, $2, g."externalId")
      where p.category <> g.category and exists (
        select from participants.former_category f
         where f.college_id = p.college_id and f.person_id = p.id and f.corrected_at is null and f.until_on >= g."from")`,
    [collegeId, source, JSON.stringify(rows)],
  );
  return new Set(found.map(({ externalId }) => externalId));
}
