import { countKey } from '#kernel/counts/count-key.js';
import { knownJson } from '#kernel/memory/known-json.js';
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

/** A programme as the sheet of its college year keeps it. */
type SheetRow = readonly [form: string, id: string, lead: string | null];

/** A form, and whether its programmes come after the place from which a page begins. */
type FormRow = readonly [
  code: string,
  title: string,
  mentorCategory: PersonCategory,
  menteeCategory: PersonCategory,
  ahead: boolean,
];

/** What is known of a college's year; the first row has the forms of all. */
interface YearRow {
  readonly n: number;
  readonly reached: boolean;
  readonly programs: readonly SheetRow[] | null;
  readonly closed: readonly number[] | null;
  /** The sheet of counted pairs by form (`pairsIn`). */
  readonly pairs: string | null;
  /** A list of them (`formsIn`). */
  readonly forms: string | null;
}

const SHEETS = `
  select college_id, programs, closed_stages from programs.year_sheet
   where college_id = any ($1) and academic_year = $2`;

const PAIRS = `
  select college_id, counts as pairs from contracts.measure_sheets_of_programs
   where college_id = any ($1) and academic_year = $2
     and (measure_group, by_form) = ('mentorships_counted', 'mentorships_counted')`;

const formsIn = knownJson<readonly FormRow[]>();
const pairsIn = knownJson<Readonly<Record<string, number>>>();

/**
 * Programmes of a year of colleges, by form. One statement for any number of colleges, with a row for each: what the year
 * has is read as it is kept, in one row of its sheet, and goes out as it stands there. A college has one programme a form,
 * so all of them are read and counted. Whose sheet is seen is reached, and the session is asked of the others alone.
 */
export async function programsOfColleges(
  context: HubContext,
  collegeIds: readonly string[],
  year: number,
  place: PagePlace,
): Promise<ProgramsOfCollege[]> {
  const { gt } = turned(place);
  const rows = await context.read.rows<YearRow>(
    `select k.n::int, s.college_id is not null or k.id = any ((select contracts.session_reach())::uuid[]) as reached,
            s.programs, to_json(s.closed_stages) as closed, c.pairs::text,
            case when k.n = 1 then (
              select json_agg(json_build_array(f.code, ${titleIn(context.language)}, f.mentor_category, f.mentee_category,
                                               $3::text is null or f.code ${gt} $3))
                from programs.form f)::text end as forms
       from unnest($1::uuid[]) with ordinality as k (id, n)
       left join (${SHEETS}) s on s.college_id = k.id
       left join (${PAIRS}) c on c.college_id = k.id`,
    [collegeIds, year, decodeCursor(place, 1)?.[0] ?? null],
  );
  const byNumber = new Map(rows.map((row) => [row.n, row]));
  const forms = new Map(formsIn(byNumber.get(1)?.forms ?? '[]').map((form) => [form[0], form]));
  return collegeIds.map((collegeId, i) => {
    const { reached, programs, closed, pairs } = byNumber.get(i + 1)!;
    const stage = stageAfter(closed ?? [], { collegeId, year, closures: null }, context.language);
    const all = programs ?? [];
    const counted = pairs === null ? {} : pairsIn(pairs);
    const shown = (place.backward ? all.toReversed() : all).filter(([code]) => forms.get(code)![4]);
    const listed = shown.slice(0, place.size + 1).map(([code, id, lead]) => {
      const [, title, mentorCategory, menteeCategory] = forms.get(code)!;
      const mentorshipCount = counted[countKey('mentorships_counted', '', code)] ?? null;
      return toProgram(
        { id, lead, code, title, mentorCategory, menteeCategory, mentorshipCount, collegeId, year },
        stage,
      );
    });
    const page = toPage(listed, place, (program) => [program.form.code]);
    return { collegeId, reached, programs: { ...page, totalCount: all.length } };
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
