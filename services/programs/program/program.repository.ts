import { turned } from '#kernel/database/turned.js';
import { decodeCursor, toPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { unknownCodes } from '#kernel/graph/unknown-codes.js';
import { narrowedTo } from '#kernel/graph/narrowed.js';
import type { PersonCategory } from '#kernel/graph/person-category.type.js';
import { currentStageOf, stageAfter, type Closures } from '../stage/stage.shape.js';
import type { Stage } from '../stage/stage.type.js';
import type { MentoringProgram, MentoringProgramConnection } from './program.type.js';

/** A programme with what is known of its college and year. */
interface ProgramRow {
  readonly id: string;
  readonly lead: string | null;
  readonly code: string;
  readonly title: string;
  readonly mentorCategory: PersonCategory;
  readonly menteeCategory: PersonCategory;
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

/** Columns of a list of programmes, in their order, the ones beside the others. */
type Columns = readonly [
  codes: readonly string[],
  ids: readonly string[],
  leads: readonly (string | null)[],
  ahead: readonly boolean[],
];

type FormRow = readonly [code: string, title: string, mentorCategory: PersonCategory, menteeCategory: PersonCategory];

/** What is known of a college's year; and one row of no college, with the forms of all of them. */
interface PartRow {
  readonly n: number | null;
  readonly reached: boolean | null;
  readonly programs: Columns | null;
  readonly counts: readonly [forms: readonly string[], values: readonly number[]] | null;
  readonly closed: readonly number[] | null;
  readonly forms: readonly FormRow[] | null;
}

const PARTS = ['reached', 'programs', 'counts', 'closed', 'forms'] as const;

/** One part of the rows, the others left empty. */
const part = (collegeId: string, name: (typeof PARTS)[number], value: string): string => {
  const type = (one: string) => (one === 'reached' ? 'bool' : 'json');
  return `select ${collegeId} as college_id, ${PARTS.map((one) => (one === name ? value : `null::${type(one)}`)).join(', ')}`;
};

/**
 * Programmes of a year of colleges, by form. One statement for any number of colleges. Its parts are put together by
 * college: where they were joined each programme was compared with each count, as PostgreSQL expects few rows of
 * conditions on the college that count twice. A row a college, its lists as columns: 300 rows of eleven columns cost more
 * to make and to read than all else. A college has one programme a form, so all of them are read and counted.
 */
export async function programsOfColleges(
  context: HubContext,
  collegeIds: readonly string[],
  year: number,
  place: PagePlace,
): Promise<ProgramsOfCollege[]> {
  const { gt, asc } = turned(place);
  const inOrder = (column: string) => `array_agg(${column} order by form_code ${asc})`;
  const rows = await context.read.rows<PartRow>(
    `with listed as materialized (
       select college_id, form_code, id, lead, $3::text is null or form_code ${gt} $3 as ahead
         from programs.program where college_id = any ($1) and academic_year = $2
     ),
     parts (college_id, ${PARTS.join(', ')}) as (
       ${part('college_id', 'programs', `json_build_array(${['form_code', 'id', 'lead', 'ahead'].map(inOrder).join(', ')})`)}
         from listed group by college_id
       union all
       ${part('college_id', 'counts', 'json_build_array(array_agg(form), array_agg(value))')}
         from contracts.measures_of_programs
        where college_id = any ($1) and academic_year = $2 and measure = 'mentorships_counted' and category = ''
        group by college_id
       union all
       ${part('college_id', 'closed', 'json_agg(stage)')} from programs.stage_closure
        where college_id = any ($1) and academic_year = $2 and closed_on is not null group by college_id
       union all
       ${part('id', 'reached', 'true')} from unnest($1) as k (id) where id = any ((select contracts.session_reach())::uuid[])
       union all
       ${part('null', 'forms', `json_agg(json_build_array(f.code, ${titleIn(context.language)}, f.mentor_category, f.mentee_category))`)}
         from programs.form f where f.code in (select form_code from listed)
     )
     select array_position($1::uuid[], college_id) as n, ${PARTS.map((one) => `any_value(${one}) as ${one}`).join(', ')}
       from parts group by college_id`,
    [collegeIds, year, decodeCursor(place, 1)?.[0] ?? null],
  );
  const byNumber = new Map(rows.map((row) => [row.n, row]));
  const forms = new Map(byNumber.get(null)?.forms?.map((form) => [form[0], form]));
  return collegeIds.map((collegeId, i) => {
    const { reached = null, programs, counts, closed } = byNumber.get(i + 1) ?? {};
    const [codes, ids, leads, ahead] = programs ?? [[], [], [], []];
    const [counted, values] = counts ?? [[], []];
    const stage = stageAfter(closed ?? [], { collegeId, year, closures: null }, context.language);
    const shown = [...codes.keys()].filter((at) => ahead[at]).slice(0, place.size + 1);
    const listed = shown.map((at) => {
      const [code, title, mentorCategory, menteeCategory] = forms.get(codes[at]!)!;
      const mentorshipCount = values[counted.indexOf(code)] ?? null;
      const row = { id: ids[at]!, lead: leads[at]!, code, title, mentorCategory, menteeCategory, mentorshipCount };
      return toProgram({ ...row, collegeId, year }, stage);
    });
    const page = toPage(listed, place, (program) => [program.form.code]);
    return { collegeId, reached: reached ?? false, programs: { ...page, totalCount: codes.length } };
  });
}

export interface ProgramFilter {
  readonly collegeId?: string | null;
  readonly years?: readonly number[] | null;
  readonly forms?: readonly string[] | null;
  readonly tags?: readonly string[] | null;
}

/**
 * Refuses codes that no region has a tag of.
 * @throws HubError BAD_USER_INPUT
 */
export async function assertTags({ read }: HubContext, codes: readonly string[]): Promise<void> {
  const rows = await read.rows<{ code: string }>('select distinct code from programs.region_tag order by code');
  const known = rows.map(({ code }) => code);
  const unknown = codes.filter((code) => !known.includes(code));
  if (unknown.length > 0) throw unknownCodes({ argument: 'tags', codes: unknown }, known);
}

/** One page of the programmes that the session reaches, the latest year first, then by form. */
export async function programsPage(
  context: HubContext,
  { collegeId, years, forms, tags }: ProgramFilter,
  place: PagePlace,
): Promise<MentoringProgramConnection> {
  const { read, language } = context;
  const { gt, asc } = turned(place);
  const [year, form, id] = decodeCursor(place, 3) ?? [];
  const filter = `($1::uuid is null or p.college_id = $1) and ($2::int[] is null or p.academic_year = any ($2))
    and ($3::text[] is null or p.form_code = any ($3)) and ($4::text[] is null or exists (
      select from programs.year_tag t
       where (t.college_id, t.academic_year) = (p.college_id, p.academic_year) and t.form_code in ('', p.form_code)
         and t.tag = any ($4) and not t.taken_back))`;
  const given = [collegeId ?? null, narrowedTo(years), narrowedTo(forms), narrowedTo(tags)];
  const [rows, counts] = await Promise.all([
    read.rows<ProgramRow>(
      `select ${columns(language)} from ${PROGRAMS}
        where ${filter} and ($5::int is null or (-p.academic_year, p.form_code, p.id) ${gt} (-$5::int, $6, $7::uuid))
        order by -p.academic_year ${asc}, p.form_code ${asc}, p.id ${asc} limit $8`,
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
