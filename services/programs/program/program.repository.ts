import { decodeCursor, toPage } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { PersonCategory } from '#kernel/graph/person-category.type.js';
import { currentStageOf, type Closures } from '../stage/stage.shape.js';
import type { MentoringProgram, MentoringProgramConnection } from './program.type.js';

/** What a programme is made of: its row, form, closed stages of its year, and its figure. */
interface ProgramRow {
  readonly id: string;
  readonly collegeId: string;
  readonly year: number;
  readonly lead: string | null;
  readonly code: string;
  readonly title: string;
  readonly mentorCategory: PersonCategory;
  readonly menteeCategory: PersonCategory;
  readonly closures: Closures | null;
  readonly mentorshipCount: number | null;
}

const formColumns = (language: string) => `
  f.code, f.title_${language === 'en' ? 'en' : 'ru'} as title,
  f.mentor_category as "mentorCategory", f.mentee_category as "menteeCategory"`;

const columns = (language: string) => `
  p.id, p.college_id as "collegeId", p.academic_year as year, p.lead, ${formColumns(language)},
  (select jsonb_object_agg(s.stage, s.closed_on) from programs.stage_closure s
    where s.college_id = p.college_id and s.academic_year = p.academic_year) as closures,
  (select m.value from contracts.measures_of_programs m
    where m.college_id = p.college_id and m.academic_year = p.academic_year
      and m.measure = 'mentorships_counted' and m.category = '' and m.form = p.form_code) as "mentorshipCount"`;

const PROGRAMS = 'programs.program p join programs.form f on f.code = p.form_code';

function toProgram(row: ProgramRow, language: HubContext['language']): MentoringProgram {
  const { id, collegeId, year, lead, code, title, mentorCategory, menteeCategory, closures, mentorshipCount } = row;
  return {
    id,
    college: { id: collegeId },
    year,
    form: { code, title, mentorCategory, menteeCategory },
    stage: currentStageOf(year, closures ?? {}, language),
    lead,
    mentorshipCount,
  };
}

export interface ProgramsOfCollege {
  readonly collegeId: string;
  /** Whether the session may know at all. */
  readonly reached: boolean;
  readonly programs: MentoringProgramConnection;
}

/** Programmes of a year of colleges, by form. One statement for any number of colleges. */
export async function programsOfColleges(
  { read, language }: HubContext,
  collegeIds: readonly string[],
  year: number,
  size: number,
  after: string | null | undefined,
): Promise<ProgramsOfCollege[]> {
  type Row = Omit<ProgramRow, 'id'> & { id: string | null; listOf: string; reached: boolean; total: number };
  const rows = await read.rows<Row>(
    `with program as (
       select * from programs.program where college_id = any ($1::uuid[]) and academic_year = $2
     ),
     totals as (select college_id, count(*)::int as total from program group by college_id),
     page as (
       select p.*, row_number() over (partition by college_id order by form_code) as n
         from program p where $3::text is null or form_code > $3
     ),
     closures as (
       select college_id, jsonb_object_agg(stage, closed_on) as closures from programs.stage_closure
        where college_id = any ($1::uuid[]) and academic_year = $2 group by college_id
     ),
     -- By college rather than by programme: the planner takes both sides for a few rows and would compare each pair.
     counts as (
       select college_id, jsonb_object_agg(form, value) as by_form from contracts.measures_of_programs
        where college_id = any ($1::uuid[]) and academic_year = $2 and measure = 'mentorships_counted' and category = ''
        group by college_id
     )
     select p.id, p.college_id as "collegeId", p.academic_year as year, p.lead, ${formColumns(language)},
            s.closures, (m.by_form ->> p.form_code)::int as "mentorshipCount", k.id as "listOf", coalesce(t.total, 0) as total,
            k.id = any ((select contracts.session_reach())::uuid[]) as reached
       from unnest($1::uuid[]) as k (id)
       left join totals t on t.college_id = k.id
       left join (page p join programs.form f on f.code = p.form_code) on p.college_id = k.id and p.n <= $4
       left join closures s on s.college_id = k.id
       left join counts m on m.college_id = k.id
      order by p.n`,
    [collegeIds, year, decodeCursor(after, 1)?.[0] ?? null, size + 1],
  );
  return [...Map.groupBy(rows, (row) => row.listOf)].map(([collegeId, ofCollege]) => {
    const programs = ofCollege.flatMap((row) => (row.id ? [toProgram(row as ProgramRow, language)] : []));
    const page = toPage(programs, size, (program) => [program.form.code]);
    const { reached, total } = ofCollege[0]!;
    return { collegeId, reached, programs: { ...page, totalCount: total } };
  });
}

export interface ProgramFilter {
  readonly collegeId?: string | null;
  readonly year?: number | null;
  readonly form?: string | null;
}

/** One page of the programmes that the session reaches, the latest year first, then by form. */
export async function programsPage(
  { read, language }: HubContext,
  { collegeId, year, form }: ProgramFilter,
  size: number,
  after: string | null | undefined,
): Promise<MentoringProgramConnection> {
  const [afterYear, afterForm, afterId] = decodeCursor(after, 3) ?? [];
  const filter = `($1::uuid is null or p.college_id = $1) and ($2::int is null or p.academic_year = $2)
    and ($3::text is null or p.form_code = $3)`;
  const given = [collegeId ?? null, year ?? null, form ?? null];
  const [rows, counts] = await Promise.all([
    read.rows<ProgramRow>(
      `select ${columns(language)} from ${PROGRAMS}
        where ${filter} and ($4::int is null or (-p.academic_year, p.form_code, p.id) > (-$4::int, $5, $6::uuid))
        order by -p.academic_year, p.form_code, p.id limit $7`,
      [...given, afterYear ?? null, afterForm ?? null, afterId ?? null, size + 1],
    ),
    read.rows<{ count: number }>(`select count(*)::int as count from programs.program p where ${filter}`, given),
  ]);
  const programs = rows.map((row) => toProgram(row, language));
  const page = toPage(programs, size, (program) => [String(program.year), program.form.code, program.id]);
  return { ...page, totalCount: counts[0]?.count ?? 0 };
}

/** Programmes that the session reaches, by their ids, in no order. */
export async function programsByIds(
  { read, language }: HubContext,
  ids: readonly string[],
): Promise<MentoringProgram[]> {
  const rows = await read.rows<ProgramRow>(`select ${columns(language)} from ${PROGRAMS} where p.id = any ($1)`, [ids]);
  return rows.map((row) => toProgram(row, language));
}
