import { turned } from '#kernel/database/turned.js';
import { decodeCursor, toPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { narrowedTo } from '#kernel/graph/narrowed.js';
import type { PersonCategory } from '#kernel/graph/person-category.type.js';
import { currentStageOf, type Closures } from '../stage/stage.shape.js';
import type { Stage } from '../stage/stage.type.js';
import type { MentoringProgram, MentoringProgramConnection } from './program.type.js';

/** A programme's own row with its form. */
interface ListedProgram {
  readonly id: string;
  readonly lead: string | null;
  readonly code: string;
  readonly title: string;
  readonly mentorCategory: PersonCategory;
  readonly menteeCategory: PersonCategory;
}

/** A programme with what is known of its college and year. */
interface ProgramRow extends ListedProgram {
  readonly collegeId: string;
  readonly year: number;
  readonly closures: Closures | null;
  readonly mentorshipCount: number | null;
}

const titleIn = (language: string) => `f.title_${language === 'en' ? 'en' : 'ru'}`;

const columns = (language: string) => `
  p.id, p.college_id as "collegeId", p.academic_year as year, p.lead, f.code, ${titleIn(language)} as title,
  f.mentor_category as "mentorCategory", f.mentee_category as "menteeCategory",
  (select jsonb_object_agg(s.stage, s.closed_on) from programs.stage_closure s
    where s.college_id = p.college_id and s.academic_year = p.academic_year and s.closed_on is not null) as closures,
  (select m.value from contracts.measures_of_programs m
    where m.college_id = p.college_id and m.academic_year = p.academic_year
      and m.measure = 'mentorships_counted' and m.category = '' and m.form = p.form_code) as "mentorshipCount"`;

const PROGRAMS = 'programs.program p join programs.form f on f.code = p.form_code';

function toProgram(row: Omit<ProgramRow, 'closures'>, stage: Stage | null): MentoringProgram {
  const { id, collegeId, year, lead, code, title, mentorCategory, menteeCategory, mentorshipCount } = row;
  const form = { code, title, mentorCategory, menteeCategory };
  return { id, college: { id: collegeId }, year, form, stage, lead, mentorshipCount };
}

const stageOf = (row: Pick<ProgramRow, 'collegeId' | 'year' | 'closures'>, { language }: HubContext) =>
  currentStageOf(row, language);

export interface ProgramsOfCollege {
  readonly collegeId: string;
  /** Whether the session may know at all. */
  readonly reached: boolean;
  readonly programs: MentoringProgramConnection;
}

/**
 * Programmes of a year of colleges, by form. One statement for any number of colleges, and a row a programme: JSON made
 * of the same in PostgreSQL took half as long again.
 */
export async function programsOfColleges(
  context: HubContext,
  collegeIds: readonly string[],
  year: number,
  place: PagePlace,
): Promise<ProgramsOfCollege[]> {
  const { gt, asc } = turned(place);
  /** A college has a row for each of its programmes; of those columns all are null where it has none on this page. */
  interface Row extends ListedProgram {
    readonly n: number;
    readonly reached: boolean;
    readonly total: number;
    readonly closures: Closures | null;
    readonly mentorshipCount: number | null;
  }
  const rows = await context.read.rows<Row | (Omit<Row, keyof ListedProgram> & { readonly id: null })>(
    `with total as (
       select college_id, count(*)::int as total from programs.program
        where college_id = any ($1::uuid[]) and academic_year = $2 group by college_id
     ),
     listed as (
       select p.*, row_number() over (partition by p.college_id order by p.form_code ${asc}) as place
         from programs.program p
        where p.college_id = any ($1::uuid[]) and p.academic_year = $2 and ($3::text is null or p.form_code ${gt} $3)
     ),
     closures as (
       select college_id, json_object_agg(stage, closed_on) as closures from programs.stage_closure
        where college_id = any ($1::uuid[]) and academic_year = $2 and closed_on is not null group by college_id
     ),
     counts as (
       select college_id, form, value from contracts.measures_of_programs
        where college_id = any ($1::uuid[]) and academic_year = $2 and measure = 'mentorships_counted' and category = ''
     )
     select k.n::int, k.id = any ((select contracts.session_reach())::uuid[]) as reached, coalesce(t.total, 0) as total,
            s.closures, p.id, p.lead, f.code, ${titleIn(context.language)} as title,
            f.mentor_category as "mentorCategory", f.mentee_category as "menteeCategory", m.value as "mentorshipCount"
       from unnest($1::uuid[]) with ordinality as k (id, n)
       left join total t on t.college_id = k.id
       left join listed p on p.college_id = k.id and p.place <= $4
       left join programs.form f on f.code = p.form_code
       left join closures s on s.college_id = k.id
       left join counts m on m.college_id = k.id and m.form = p.form_code
      order by k.n, p.place`,
    [collegeIds, year, decodeCursor(place, 1)?.[0] ?? null, place.size + 1],
  );
  return [...Map.groupBy(rows, ({ n }) => n).values()].map((ofCollege) => {
    const { n, reached, total, closures } = ofCollege[0]!;
    const collegeId = collegeIds[n - 1]!;
    const stage = stageOf({ collegeId, year, closures }, context);
    const listed = ofCollege.flatMap((row) => (row.id === null ? [] : toProgram({ ...row, collegeId, year }, stage)));
    const page = toPage(listed, place, (program) => [program.form.code]);
    return { collegeId, reached, programs: { ...page, totalCount: total } };
  });
}

export interface ProgramFilter {
  readonly collegeId?: string | null;
  readonly years?: readonly number[] | null;
  readonly forms?: readonly string[] | null;
}

/** One page of the programmes that the session reaches, the latest year first, then by form. */
export async function programsPage(
  context: HubContext,
  { collegeId, years, forms }: ProgramFilter,
  place: PagePlace,
): Promise<MentoringProgramConnection> {
  const { read, language } = context;
  const { gt, asc } = turned(place);
  const [year, form, id] = decodeCursor(place, 3) ?? [];
  const filter = `($1::uuid is null or p.college_id = $1) and ($2::int[] is null or p.academic_year = any ($2))
    and ($3::text[] is null or p.form_code = any ($3))`;
  const given = [collegeId ?? null, narrowedTo(years), narrowedTo(forms)];
  const [rows, counts] = await Promise.all([
    read.rows<ProgramRow>(
      `select ${columns(language)} from ${PROGRAMS}
        where ${filter} and ($4::int is null or (-p.academic_year, p.form_code, p.id) ${gt} (-$4::int, $5, $6::uuid))
        order by -p.academic_year ${asc}, p.form_code ${asc}, p.id ${asc} limit $7`,
      [...given, year ?? null, form ?? null, id ?? null, place.size + 1],
    ),
    read.rows<{ count: number }>(`select count(*)::int as count from programs.program p where ${filter}`, given),
  ]);
  const programs = rows.map((row) => toProgram(row, stageOf(row, context)));
  const page = toPage(programs, place, (program) => [String(program.year), program.form.code, program.id]);
  return { ...page, totalCount: counts[0]?.count ?? 0 };
}

/** Programmes that the session reaches, by their ids, in no order. */
export async function programsByIds(context: HubContext, ids: readonly string[]): Promise<MentoringProgram[]> {
  const { read, language } = context;
  const rows = await read.rows<ProgramRow>(`select ${columns(language)} from ${PROGRAMS} where p.id = any ($1)`, [ids]);
  return rows.map((row) => toProgram(row, stageOf(row, context)));
}
