import type { Owner } from './report.type.js';

/**
 * Rows of an owner's figures that are not what their sheets say, of the same group, number and day; and rows whose group
 * doesn't say that it counts their measure, so that nobody would look for them on its sheets.
 */
export const sheetsOf = (owner: Owner): string => `
  with listed as (
    select s.college_id, s.academic_year, s.measure_group, s.as_of, split_part(c.key, ' ', 1) as measure,
           split_part(c.key, ' ', 2) as category, split_part(c.key, ' ', 3) as form, c.value::int as value
      from ${owner}.measure_sheet s cross join lateral json_each_text(s.counts) c
     where s.by_form = case split_part(c.key, ' ', 3) when '' then '' else split_part(c.key, ' ', 1) end
  ),
  found as (
    select college_id, academic_year, measure, category, form, l.value as kept, m.value as counted
      from listed l
      full join ${owner}.measure m using (college_id, academic_year, measure_group, measure, category, form)
      left join contracts.measure_groups g on (g.owner, g.name) = ('${owner}', measure_group)
     where (l.value, l.as_of) is distinct from (m.value, m.as_of) or (measure = any (g.measures)) is not true
  )
  select coalesce(c.code, f.college_id::text) as college, f.academic_year::int as year, f.measure, f.category, f.form,
         f.kept, f.counted
    from found f left join participants.college c on c.id = f.college_id
   order by college, f.academic_year, f.measure, f.category, f.form`;
