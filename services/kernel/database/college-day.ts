import type { FactYears } from '../time/academic-year.js';
import type { UnitOfWork } from './unit-of-work.js';

/** The day it is in the college's region; null when there is no such college. */
export async function todayOf(work: UnitOfWork, collegeId: string): Promise<string | null> {
  const rows = await work.rows<{ today: string | null }>('select contracts.today($1)::text as today', [collegeId]);
  return rows[0]?.today ?? null;
}

/** What bounds the years of facts of a college; null when there is no such college. */
export async function factYearsOf(work: UnitOfWork, collegeId: string): Promise<FactYears | null> {
  const rows = await work.rows<FactYears>(
    'select today::text as today, first_year as "firstYear" from contracts.colleges where id = $1',
    [collegeId],
  );
  return rows[0] ?? null;
}
