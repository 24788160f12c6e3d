import { RowSet } from '#kernel/database/row-set.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { OF_REPORTING } from '../indicator/measures.data.js';
import { termOf, type Counts } from '../ledger/counts.policy.js';
import type { PeriodFacts } from '../period/period.repository.js';

const CELLS = new RowSet({ measure: 'text', category: 'text', form: 'text', value: 'integer' });

interface Given {
  readonly period: PeriodFacts;
  readonly collegeId: string;
  /** All that is counted of the college for the last day of the period, by the keys of terms. */
  readonly counts: Counts;
}

/**
 * Writes an attempt of a college to tell a period, with what it was shown to tell: nothing is counted once more, which takes
 * longest of all and might come to something else by then. Answers its id. Three statements.
 */
export async function writeSubmission(work: UnitOfWork, { period, collegeId, counts }: Given): Promise<string> {
  const [written] = await work.rows<{ id: string }>(
    `insert into monitoring.submission
       (id, region_id, period_id, college_id, number, state, automatic, submitted_by, submitted_on)
     select uuidv7(), $2, $1, c.id,
            1 + (select coalesce(max(s.number), 0) from monitoring.submission s
                  where (s.period_id, s.college_id) = ($1, c.id)),
            'SUBMITTED', false, $4, c.today
       from contracts.colleges c where c.id = $3 and c.region_id = $2
     returning id`,
    [period.id, period.regionId, collegeId, work.session.actor ?? ''],
  );
  const { id } = written!;
  const cells = Object.entries(counts.values).map(([key, value]) => ({ ...termOf(key), value }));
  await work.rows(
    `insert into monitoring.submitted_measure (submission_id, college_id, measure, category, form, value)
     select $1, $2, m.* from ${CELLS.from('m', 3)}`,
    [id, collegeId, ...CELLS.values(cells)],
  );
  await work.rows(
    `insert into monitoring.submitted_thing (submission_id, college_id, measure, thing_id)
     select $1, $2, t.measure, t.thing_id from contracts.count_things($2, $3, $4) t`,
    [id, collegeId, period.year, period.speaksFor],
  );
  return id;
}

export interface AnsweredCheck {
  readonly check: string;
  readonly ru: string;
  readonly en: string;
  readonly answer: string;
}

/** Keeps what a college said of the checks that its figures did not pass, with what they had found. */
export async function writeAnswers(
  work: UnitOfWork,
  submissionId: string,
  collegeId: string,
  answers: readonly AnsweredCheck[],
): Promise<void> {
  if (answers.length === 0) return;
  await work.rows(
    `insert into monitoring.submission_answer (submission_id, college_id, check_code, finding_ru, finding_en, answer)
     select $1, $2, a."check", a.ru, a.en, a.answer
       from jsonb_to_recordset($3::jsonb) as a ("check" text, ru text, en text, answer text)`,
    [submissionId, collegeId, JSON.stringify(answers)],
  );
}

export async function decide(
  work: UnitOfWork,
  id: string,
  state: 'ACCEPTED' | 'RETURNED',
  comment: string,
): Promise<void> {
  await work.rows(
    `update monitoring.submission set state = $2, decided_by = $3, decided_at = now(), comment = $4 where id = $1`,
    [id, state, work.session.actor ?? '', comment],
  );
}

/**
 * How many measures of a submission the facts would give another value by now, for the same day. How the college has
 * reported is none of them: that follows from the days that the region sets.
 */
export async function changedSince(work: UnitOfWork, submissionId: string): Promise<number> {
  const rows = await work.rows<{ count: number }>(
    `select count(*)::int as count
       from (select m.measure, m.category, m.form, m.value from monitoring.submitted_measure m where m.submission_id = $1) kept
       full join (
         select f.* from monitoring.submission s join monitoring.period p on p.id = s.period_id
          cross join lateral contracts.count_measures(s.college_id, p.academic_year, p.speaks_for) f where s.id = $1) now
         using (measure, category, form)
      where kept.value is distinct from now.value and measure <> all ($2::text[])`,
    [submissionId, OF_REPORTING],
  );
  return rows[0]?.count ?? 0;
}
