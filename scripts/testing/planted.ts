import { measureSheetsBegin } from '#kernel/database/service-tables.js';

/** A count as a test wants it to be, whoever took part. */
export interface Planted {
  readonly measure: string;
  readonly category?: string;
  readonly form?: string;
  readonly value: number;
}

/**
 * Puts counts of people in place as a recount by programs would leave them, with the sheets that they stand on. `query`
 * runs a statement as the owner.
 */
export async function plantCounts(
  query: (sql: string, params: readonly unknown[]) => Promise<unknown>,
  collegeId: string,
  counts: readonly Planted[],
  { year = 2024, day = `${year + 1}-08-31` }: { readonly year?: number; readonly day?: string } = {},
): Promise<void> {
  await query(
    `insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
     select $1, $2::int, 'people', c.measure, coalesce(c.category, ''), coalesce(c.form, ''), c.value, $3
       from jsonb_to_recordset($4::jsonb) as c (measure text, category text, form text, value int)
     on conflict (college_id, academic_year, measure, category, form) do update set value = excluded.value`,
    [collegeId, year, day, JSON.stringify(counts)],
  );
  await query('delete from programs.measure_sheet where college_id = $1', [collegeId]);
  await query(measureSheetsBegin('programs', 'college_id = $1'), [collegeId]);
}
