import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { STANDARD_VERSION, STANDARD_YEAR } from '../roadmap/roadmap.policy.js';

/** A day of the standard roadmap in an academic year, which is an integer of a statement. */
export const dayIn = (year: string, day: string): string =>
  `(${day} + make_interval(years => ${year} - ${STANDARD_YEAR}))::date`;

const COPIED = 'code, stage, title_ru, title_en, responsible, results, result_ru, result_en, starts_on, due_on, proofs';

/**
 * Opens an academic year of a college unless it is open, with the dated copy of the roadmap that holds for the year in
 * its region, and adds the programmes that are missing. Answers the forms of these, and whether anything was added.
 */
export async function openYear(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  forms: readonly string[],
): Promise<{ changed: boolean; forms: string[] }> {
  const programs = [...new Set(forms)].map((form_code) => ({ id: uuidv7(), form_code }));
  const added = await work.rows<{ entity: string; id: string; form: string | null }>(
    `with chosen as (
       select c.region_id, coalesce(max(r.version), ${STANDARD_VERSION}) as version
         from contracts.colleges c
         left join programs.region_roadmap r on r.region_id = c.region_id and r.valid_from <= $2
        where c.id = $1 group by c.region_id
     ),
     opened as (
       insert into programs.college_year (id, college_id, academic_year, roadmap_version)
       select $3, $1, $2, version from chosen
       on conflict (college_id, academic_year) do nothing returning id, college_id, academic_year
     ),
     roadmap as (
       select ${COPIED} from programs.standard_activity where (select version from chosen) = ${STANDARD_VERSION}
       union all
       select ${COPIED} from programs.region_activity where (region_id, version) = (select region_id, version from chosen)
     ),
     dated as (
       insert into programs.activity (college_id, academic_year, ${COPIED})
       select o.college_id, o.academic_year, s.code, s.stage, s.title_ru, s.title_en, s.responsible, s.results,
              s.result_ru, s.result_en, ${dayIn('o.academic_year', 's.starts_on')},
              ${dayIn('o.academic_year', 's.due_on')}, s.proofs
         from opened o cross join roadmap s
     ),
     programmes as (
       insert into programs.program (id, college_id, academic_year, form_code)
       select r.id, $1, $2, r.form_code from jsonb_to_recordset($4::jsonb) as r (id uuid, form_code text)
       on conflict (college_id, academic_year, form_code) do nothing returning id, form_code
     )
     select 'CollegeYear' as entity, id, null as form from opened
     union all select 'MentoringProgram', id, form_code from programmes`,
    [collegeId, year, uuidv7(), JSON.stringify(programs)],
  );
  for (const { entity, id } of added) work.audit.add({ action: 'year.open', entity, entityId: id, collegeId });
  if (added.length > 0) work.recounts.moved('college_years', collegeId, year);
  return { changed: added.length > 0, forms: added.flatMap(({ form }) => form ?? []).toSorted() };
}

/** What a year took over from an earlier one. */
export interface Taken {
  readonly curator: boolean;
  readonly goals: boolean;
  readonly expectedResults: boolean;
  readonly workingGroup: number;
  readonly leads: number;
  readonly activities: number;
}

/** Takes over from an earlier year what the year has none of; the college's own activities move by as many years. */
export async function copyYear(work: UnitOfWork, collegeId: string, year: number, from: number): Promise<Taken> {
  const [taken] = await work.rows<Taken>(
    `with before as (
       select * from programs.college_year where (college_id, academic_year) = ($1, $2)
     ),
     said as (
       update programs.college_year y
          set curator = coalesce(y.curator, o.curator), goals = coalesce(y.goals, o.goals),
              expected_results = coalesce(y.expected_results, o.expected_results),
              working_group = case when y.working_group = '[]' then o.working_group else y.working_group end
         from programs.college_year o
        where (y.college_id, y.academic_year) = ($1, $2) and (o.college_id, o.academic_year) = ($1, $3)
       returning y.curator, y.goals, y.expected_results, y.working_group
     ),
     leads as (
       update programs.program p set lead = o.lead from programs.program o
        where (p.college_id, p.academic_year) = ($1, $2) and (o.college_id, o.academic_year) = ($1, $3)
          and o.form_code = p.form_code and p.lead is null and o.lead is not null
       returning p.id
     ),
     own as (
       insert into programs.activity (college_id, academic_year, code, stage, title_ru, title_en, responsible, results,
                                      result_ru, result_en, starts_on, due_on, own)
       select $1, $2, o.stage || '.' || (l.last + row_number() over (partition by o.stage order by string_to_array(o.code, '.')::int[])),
              o.stage, o.title_ru, o.title_en, o.responsible, o.results, o.result_ru, o.result_en,
              (o.starts_on + make_interval(years => $2 - $3))::date, (o.due_on + make_interval(years => $2 - $3))::date, true
         from programs.activity o
        cross join lateral (
          select max(split_part(a.code, '.', 2)::int) as last from programs.activity a
           where (a.college_id, a.academic_year, a.stage) = ($1, $2, o.stage)) l
        where (o.college_id, o.academic_year) = ($1, $3) and o.own
          and not exists (
            select from programs.activity a
             where (a.college_id, a.academic_year, a.stage, a.title_ru) = ($1, $2, o.stage, o.title_ru))
       returning stage, code
     ),
     noted as (
       insert into programs.year_step (college_id, academic_year, step, stage, code)
       select $1, $2, 'ACTIVITY_ADDED', stage, code from own order by string_to_array(code, '.')::int[]
     )
     select s.curator is distinct from b.curator as curator, s.goals is distinct from b.goals as goals,
            s.expected_results is distinct from b.expected_results as "expectedResults",
            case when s.working_group = b.working_group then 0 else jsonb_array_length(s.working_group) end as "workingGroup",
            (select count(*)::int from leads) as leads, (select count(*)::int from own) as activities
       from said s cross join before b`,
    [collegeId, year, from],
  );
  return taken!;
}

/** What of a college year changes, by the columns of its table. */
export interface YearChange {
  readonly curator?: string | null;
  readonly working_group?: readonly { readonly name: string; readonly position: string }[];
  readonly order_number?: string | null;
  readonly order_date?: string | null;
  readonly goals?: string | null;
  readonly expected_results?: string | null;
}

/** Writes what is said of a college year; answers the columns that are other than before. */
export async function changeYear(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  change: YearChange,
): Promise<string[]> {
  const columns = Object.keys(change) as (keyof YearChange)[];
  if (columns.length === 0) return [];
  const given = 'jsonb_populate_record(null::programs.college_year, $3::jsonb)';
  const differs = columns.map((column) => `case when y.${column} is distinct from g.${column} then '${column}' end`);
  const [row] = await work.rows<{ changed: string[] }>(
    `with differing as (
       select array_remove(array[${differs.join(', ')}], null) as changed
         from programs.college_year y, ${given} g where (y.college_id, y.academic_year) = ($1, $2)
     ),
     written as (
       update programs.college_year y set ${columns.map((column) => `${column} = g.${column}`).join(', ')}
         from ${given} g, differing d where (y.college_id, y.academic_year) = ($1, $2) and d.changed <> '{}'
     )
     select changed from differing`,
    [collegeId, year, JSON.stringify(change)],
  );
  return row?.changed ?? [];
}

/** Says who is responsible for forms; answers the forms that somebody else is responsible for now. */
export async function changeLeads(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  leads: readonly { readonly form: string; readonly lead: string | null }[],
): Promise<string[]> {
  if (leads.length === 0) return [];
  const rows = await work.rows<{ form: string }>(
    `update programs.program p set lead = r.lead from jsonb_to_recordset($3::jsonb) as r (form text, lead text)
      where (p.college_id, p.academic_year, p.form_code) = ($1, $2, r.form) and p.lead is distinct from r.lead
     returning p.form_code as form`,
    [collegeId, year, JSON.stringify(leads)],
  );
  return rows.map(({ form }) => form).toSorted();
}
