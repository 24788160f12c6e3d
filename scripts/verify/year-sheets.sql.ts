import type { RecordRule } from './rule.type.js';

const inOrderOf = (column: string) => `row_number() over (partition by college_id, academic_year order by ${column})`;

/**
 * Sheets of college years against the programmes and the closed stages themselves, entry by entry: each side is what the
 * other lacks, in whatever place of its list it stands.
 */
export const YEAR_SHEET_OF_FACTS: RecordRule = {
  name: 'year_sheet_of_facts',
  text: {
    ru: 'Сводка учебного года называет его программы с ответственными и закрытые этапы, и больше ничего',
    en: 'The sheet of a college year names its programmes with their leads and its closed stages, and nothing else',
  },
  broken: `
    with kept as (
      select s.college_id, s.academic_year, p.place, p.program ->> 0 as what, p.program ->> 1 as id, p.program ->> 2 as lead
        from programs.year_sheet s, json_array_elements(s.programs) with ordinality as p (program, place)
      union all
      select s.college_id, s.academic_year, c.place, c.stage::text, null, null
        from programs.year_sheet s, unnest(s.closed_stages) with ordinality as c (stage, place)
    ),
    facts as (
      select college_id, academic_year, ${inOrderOf('form_code')}, form_code, id::text, lead from programs.program
      union all
      select college_id, academic_year, ${inOrderOf('stage')}, stage::text, null, null
        from programs.stage_closure where closed_on is not null
    )
    select distinct d.college_id, y.id
      from ((table kept except all table facts) union all (table facts except all table kept)) d
      join programs.college_year y on (y.college_id, y.academic_year) = (d.college_id, d.academic_year)`,
};
