import type { Owner } from './report.type.js';

/** Things whose history is kept beside that of the measures: a table of (college_id, academic_year) and their column. */
const THINGS: Partial<Record<Owner, { readonly table: string; readonly column: string; readonly as: string }>> = {
  programs: { table: 'programs.enterprise_with_mentors', column: 'partner_id', as: 'enterprise_with_mentors' },
};

/** Rows of an owner's figures that are not what the last row of their history says: the history missed a change. */
export function historyOf(owner: Owner): string {
  const things = THINGS[owner];
  const key = 'college_id, academic_year, measure, category, form';
  return `
    with last as (
      select distinct on (${key}) ${key}, value from ${owner}.measure_history order by ${key}, day desc
    )${
      things
        ? `,
    last_thing as (
      select distinct on (college_id, academic_year, thing_id) college_id, academic_year, thing_id, there
        from ${owner}.thing_history order by college_id, academic_year, thing_id, day desc
    )`
        : ''
    },
    found as (
      select ${key}, l.value as kept, m.value as counted
        from last l full join ${owner}.measure m using (${key}) where l.value is distinct from m.value
      ${
        things
          ? `union all
      select college_id, academic_year, '${things.as}', thing_id::text, '', l.there::int, k.here::int
        from (select * from last_thing where there) l
        full join (select college_id, academic_year, ${things.column} as thing_id, true as here from ${things.table}) k
          using (college_id, academic_year, thing_id)
       where l.there is distinct from k.here`
          : ''
      }
    )
    select coalesce(c.code, f.college_id::text) as college, f.academic_year::int as year, f.measure, f.category, f.form,
           f.kept, f.counted
      from found f left join participants.college c on c.id = f.college_id
     order by college, f.academic_year, f.measure, f.category, f.form`;
}
