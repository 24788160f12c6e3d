import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { FactYears } from '#kernel/time/academic-year.js';
import type { StandingActivity } from './activity.policy.js';

/** A college's year with those of its activities that are asked for; `yearId` is null where the year is not open. */
export interface YearWithActivities extends FactYears {
  readonly yearId: string | null;
  readonly activities: ReadonlyMap<string, StandingActivity>;
}

interface Row extends FactYears, Omit<StandingActivity, 'code'> {
  readonly yearId: string | null;
  readonly code: string | null;
}

/**
 * What there is to be ticked off or changed; null without such a college. Ticking is what curators do most, so all that
 * it needs is read by one statement and written by another, which every connection plans once.
 */
export async function yearWithActivities(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  codes: readonly string[],
): Promise<YearWithActivities | null> {
  const rows = await work.rows<Row>(
    `select c.today::text as today, c.first_year as "firstYear", y.id as "yearId", a.code, a.stage, a.own,
            a.done_on::text as "doneOn", a.done_document as document, a.not_applicable_on::text as "notApplicableOn",
            a.not_applicable_reason as "notApplicableReason", a.starts_on::text as "startsOn", a.due_on::text as "dueOn",
            a.responsible, a.title_ru as title, a.result_ru as result,
            exists (select from programs.stage_closure s
                     where (s.college_id, s.academic_year, s.stage) = (a.college_id, a.academic_year, a.stage)
                       and s.closed_on is not null) as "stageClosed"
       from contracts.colleges c
       left join programs.college_year y on (y.college_id, y.academic_year) = (c.id, $2)
       left join programs.activity a
         on (a.college_id, a.academic_year) = (y.college_id, y.academic_year) and a.code = any ($3::text[])
      where c.id = $1`,
    [collegeId, year, codes],
  );
  const [first] = rows;
  if (!first) return null;
  const { today, firstYear, yearId } = first;
  const found = rows.flatMap(({ code, ...row }) => (code === null ? [] : [[code, { ...row, code }] as const]));
  return { today, firstYear, yearId, activities: new Map(found) };
}

export interface Completion {
  readonly code: string;
  readonly doneOn: string;
  readonly document: string | null;
}

/** Marks activities as done, each with its step in the history. */
export async function completeActivities(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  completions: readonly Completion[],
): Promise<void> {
  if (completions.length === 0) return;
  await work.rows(
    `with done as (
       update programs.activity a set done_on = r."doneOn", done_document = r.document
         from jsonb_to_recordset($3::jsonb) as r (code text, "doneOn" date, document text)
        where (a.college_id, a.academic_year, a.code) = ($1, $2, r.code) returning a.code, a.stage, a.done_on
     )
     insert into programs.year_step (college_id, academic_year, step, stage, code, day)
     select $1, $2, 'ACTIVITY_DONE', stage, code, done_on from done order by string_to_array(code, '.')::int[]`,
    [collegeId, year, JSON.stringify(completions)],
  );
}

/** Takes back that an activity is done, or that it doesn't apply. */
export async function reopenActivity(work: UnitOfWork, collegeId: string, year: number, code: string): Promise<void> {
  await work.rows(
    `update programs.activity
        set done_on = null, done_document = null, not_applicable_on = null, not_applicable_reason = null
      where (college_id, academic_year, code) = ($1, $2, $3)`,
    [collegeId, year, code],
  );
}

export async function markNotApplicable(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  { code, reason, day }: { code: string; reason: string; day: string },
): Promise<void> {
  await work.rows(
    `update programs.activity set not_applicable_on = $4, not_applicable_reason = $5
      where (college_id, academic_year, code) = ($1, $2, $3)`,
    [collegeId, year, code, day, reason],
  );
}

/** What a college says of its own copy of an activity. */
export interface ActivityCopy {
  readonly title: string;
  readonly result: string;
  readonly responsible: readonly string[];
  readonly startsOn: string;
  readonly dueOn: string;
}

/**
 * How many activities the college has added to the year by itself, the number for the next one of a stage, and whether
 * one of this title is there.
 */
export async function placeForOwn(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  stage: number,
  title: string,
): Promise<{ own: number; code: string; known: boolean }> {
  const [row] = await work.rows<{ own: number; last: number; known: boolean }>(
    `select (count(*) filter (where own))::int as own,
            coalesce(max(split_part(code, '.', 2)::int) filter (where stage = $3), 0) as last,
            coalesce(bool_or(own and stage = $3 and title_ru = $4), false) as known
       from programs.activity where (college_id, academic_year) = ($1, $2)`,
    [collegeId, year, stage, title],
  );
  return { own: row?.own ?? 0, code: `${stage}.${(row?.last ?? 0) + 1}`, known: row?.known ?? false };
}

export async function addActivity(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  { code, stage, title, result, responsible, startsOn, dueOn }: ActivityCopy & { code: string; stage: number },
): Promise<void> {
  await work.rows(
    `insert into programs.activity (college_id, academic_year, code, stage, title_ru, title_en, responsible, results,
                                    result_ru, result_en, starts_on, due_on, own)
     values ($1, $2, $3, $4, $5, $5, $6, '{}', $7, $7, $8, $9, true)`,
    [collegeId, year, code, stage, title, responsible, result, startsOn, dueOn],
  );
}

export async function changeActivity(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  { code, own, title, result, responsible, startsOn, dueOn }: ActivityCopy & { code: string; own: boolean },
  reason: string,
): Promise<void> {
  await work.rows(
    `update programs.activity
        set starts_on = $4, due_on = $5, responsible = $6, changed_reason = $7,
            title_ru = case when $8 then $9 else title_ru end, title_en = case when $8 then $9 else title_en end,
            result_ru = case when $8 then $10 else result_ru end, result_en = case when $8 then $10 else result_en end
      where (college_id, academic_year, code) = ($1, $2, $3)`,
    [collegeId, year, code, startsOn, dueOn, responsible, reason, own, title, result],
  );
}
