import { describe, expect, it } from '@jest/globals';
import { masked, nestedPlan } from './plan-text.js';

const told = (query: string) => `duration: 0.049 ms  plan:
Query Text: ${query}
Index Scan using person_pkey on person p  (cost=0.28..8.30 rows=1 width=16)
  Index Cond: (id = '01a2254a-f260-7ffd-9a18-b56279d17784'::uuid)
  Filter: (started_on <= '2025-08-31'::date)`;

describe('a plan', () => {
  it('is told without costs, and without what was asked about', () => {
    expect(nestedPlan(told('\n    select from person p\n     where p.id = $1'))).toBe(
      `select from person p
  where p.id = $1

Index Scan using person_pkey on person p
  Index Cond: (id = '…'::uuid)
  Filter: (started_on <= '…'::date)`,
    );
    expect(masked(`(id = ANY ('{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15}'::int[]))`)).toBe(`(id = ANY ('{…}'::int[]))`);
  });

  it.each([
    ['a check of a key', told('SELECT 1 FROM ONLY "programs"."mentorship" x FOR KEY SHARE OF x')],
    ['the call of the function itself', told('select contracts.recount_school(t.college_id, t.year)')],
    ['something else that the server says', 'relation "x" does not exist, skipping'],
  ])('is not told of %s', (_, message) => {
    expect(nestedPlan(message)).toBeNull();
  });
});
