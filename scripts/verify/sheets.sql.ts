import type { Owner } from './report.type.js';

/** Things that stand on sheets by their measure, the name of one, and what should: a query of (college_id, academic_year, id). */
const THINGS: Partial<Record<Owner, { readonly measure: string; readonly as: string; readonly found: string }>> = {
  participants: {
    measure: 'partner_enterprises',
    as: 'partner_enterprise',
    found: `
      select s.college_id, s.academic_year, p.id
        from participants.measure_sheet s
        join participants.college_partner cp on cp.college_id = s.college_id and cp.confirmed_on <= s.as_of
         and coalesce(cp.ended_on, 'infinity') >= make_date(s.academic_year, 9, 1)
        join participants.partner p on p.id = cp.partner_id and p.kind = 'ENTERPRISE' and p.merged_into is null
       where (s.measure_group, s.by_form) = ('partner_enterprises', '')`,
  },
  programs: {
    measure: 'enterprises_with_mentors',
    as: 'enterprise_with_mentors',
    found: 'select college_id, academic_year, partner_id as id from programs.enterprise_with_mentors',
  },
};

/**
 * Rows of an owner's figures that are not what their sheets say, of the same group, number and day; rows whose group
 * doesn't say that it counts their measure, so that nobody would look for them on its sheets; and things, by their ids.
 */
export function sheetsOf(owner: Owner): string {
  const things = THINGS[owner];
  return `
    with listed as (
      select s.college_id, s.academic_year, s.measure_group, s.as_of, split_part(c.key, ' ', 1) as measure,
             split_part(c.key, ' ', 2) as category, split_part(c.key, ' ', 3) as form, c.value::int as value
        from ${owner}.measure_sheet s cross join lateral json_each_text(s.counts) c
       where s.by_form = case split_part(c.key, ' ', 3) when '' then '' else split_part(c.key, ' ', 1) end
    ),
    listed_thing as (
      select s.college_id, s.academic_year, c.key as measure, t.id::uuid
        from ${owner}.measure_sheet s cross join lateral json_each(s.things) c
       cross join lateral json_array_elements_text(c.value) as t (id)
    ),
    found as (
      select college_id, academic_year, measure, category, form, l.value as kept, m.value as counted
        from listed l
        full join ${owner}.measure m using (college_id, academic_year, measure_group, measure, category, form)
        left join contracts.measure_groups g on (g.owner, g.name) = ('${owner}', measure_group)
       where (l.value, l.as_of) is distinct from (m.value, m.as_of) or (measure = any (g.measures)) is not true
      union all
      select college_id, academic_year, '${things?.as ?? ''}', id::text, '', l.here, f.here
        from (select *, 1 as here from listed_thing) l
        full join (select '${things?.measure ?? ''}' as measure, *, 1 as here from (${things?.found ?? NOTHING}) f) f
          using (college_id, academic_year, measure, id)
       where l.here is distinct from f.here
    )
    select coalesce(c.code, f.college_id::text) as college, f.academic_year::int as year, f.measure, f.category, f.form,
           f.kept, f.counted
      from found f left join participants.college c on c.id = f.college_id
     order by college, f.academic_year, f.measure, f.category, f.form`;
}

const NOTHING = 'select null::uuid as college_id, null::smallint as academic_year, null::uuid as id where false';
