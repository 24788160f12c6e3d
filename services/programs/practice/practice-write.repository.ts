import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { searchKey, searchKeyOf, type PracticeText } from './practice.policy.js';

/** A practice as a mutation sees it. */
export interface KnownPractice extends PracticeText {
  readonly id: string;
  readonly year: number;
  readonly offeredOn: string | null;
  readonly withdrawnOn: string | null;
  /** Mentees of the pair that it is of, or of the mentor. */
  readonly menteeIds: readonly string[];
}

const MENTEES = `array(
  select distinct m.mentee_id from programs.mentorship m
   where m.college_id = $1 and (m.id = s.mentorship_id or m.mentor_id = s.mentor_id) and m.status <> 'VOIDED')`;

/** A practice of the college, which nobody else changes until commit; undefined without such a one. */
export async function lockPractice(
  work: UnitOfWork,
  collegeId: string,
  id: string,
): Promise<KnownPractice | undefined> {
  const [row] = await work.rows<KnownPractice>(
    `select k.id, k.academic_year::int as year, k.title, k.done, k.result, k.link, k.tags,
            k.offered_on::text as "offeredOn", k.withdrawn_on::text as "withdrawnOn", ${MENTEES} as "menteeIds"
       from programs.practice k join programs.practice_source s on s.practice_id = k.id
      where k.college_id = $1 and k.id = $2 for update of k`,
    [collegeId, id],
  );
  return row;
}

/** What a new practice comes from: the academic year that it is of, and its form. */
export interface PracticeSource {
  readonly year: number;
  readonly form: string;
  readonly mentorshipId: string | null;
  readonly mentorId: string | null;
}

/** The pair of the college that a practice comes from; undefined where there is no such pair that an order approved. */
export async function pairOfPractice(
  work: UnitOfWork,
  collegeId: string,
  mentorshipId: string,
): Promise<PracticeSource | undefined> {
  const [row] = await work.rows<PracticeSource>(
    `select m.academic_year::int as year, m.form_code as form, m.id as "mentorshipId", null as "mentorId"
       from programs.mentorship m where m.college_id = $1 and m.id = $2 and m.status in ('APPROVED', 'ENDED')`,
    [collegeId, mentorshipId],
  );
  return row;
}

/** The latest programme of the form in which somebody of the college was a mentor of it. */
export async function mentorOfPractice(
  work: UnitOfWork,
  collegeId: string,
  { mentorId, form }: { readonly mentorId: string; readonly form: string },
): Promise<PracticeSource | undefined> {
  const [row] = await work.rows<PracticeSource>(
    `select m.academic_year::int as year, m.form_code as form, null as "mentorshipId", m.mentor_id as "mentorId"
       from programs.mentorship m
      where m.college_id = $1 and m.mentor_id = $2 and m.form_code = $3 and m.status in ('APPROVED', 'ENDED')
      order by m.academic_year desc limit 1`,
    [collegeId, mentorId, form],
  );
  return row;
}

const kept = (practice: PracticeText) => [
  ...[
    practice.title,
    practice.done,
    practice.result,
    practice.link,
    practice.tags,
    practice.tags.map(searchKey),
    searchKeyOf(practice),
  ],
];

export async function insertPractice(
  work: UnitOfWork,
  { id, collegeId, today }: { readonly id: string; readonly collegeId: string; readonly today: string },
  source: PracticeSource,
  practice: PracticeText,
): Promise<void> {
  const sides = source.mentorshipId === null ? ['MENTOR'] : ['MENTEE', 'MENTOR'];
  await work.rows(
    `with practice as (
       insert into programs.practice (id, college_id, academic_year, form_code, sides, recorded_on, title, done, result,
                                      link, tags, tag_keys, search_key)
       values ($1, $2, $3, $4, $5, $6, $9, $10, $11, $12, $13, $14, $15) returning id, college_id
     )
     insert into programs.practice_source (practice_id, college_id, mentorship_id, mentor_id)
     select id, college_id, $7, $8 from practice`,
    [id, collegeId, source.year, source.form, sides, today, source.mentorshipId, source.mentorId, ...kept(practice)],
  );
}

/** Keeps another text, of which the sides are asked anew. */
export async function updatePractice(work: UnitOfWork, id: string, practice: PracticeText): Promise<void> {
  await work.rows(
    `update programs.practice
        set version = version + 1, (title, done, result, link, tags, tag_keys, search_key) = ($2, $3, $4, $5, $6, $7, $8)
      where id = $1`,
    [id, ...kept(practice)],
  );
}

export async function offerPractice(work: UnitOfWork, id: string, day: string | null): Promise<void> {
  await work.rows('update programs.practice set offered_on = $2 where id = $1', [id, day]);
}

export async function withdrawPractice(
  work: UnitOfWork,
  id: string,
  { day, reason }: { readonly day: string; readonly reason: string },
): Promise<void> {
  await work.rows('update programs.practice set (withdrawn_on, withdrawn_reason) = ($2, $3) where id = $1', [
    ...[id, day, reason],
  ]);
}

/** Whether a text names one of these mentees who is a minor, which no practice of the region's may. */
export async function namesMinor(
  work: UnitOfWork,
  collegeId: string,
  { menteeIds }: Pick<KnownPractice, 'menteeIds'>,
  practice: PracticeText,
): Promise<boolean> {
  const [row] = await work.rows<{ named: boolean }>('select contracts.minors_named($1, $2::uuid[], $3) as named', [
    ...[collegeId, menteeIds, `${searchKeyOf(practice)} ${decoded(practice.link ?? '')}`],
  ]);
  return row?.named ?? false;
}

/** An address as people read it: Cyrillic letters stand in it as signs of percent. */
function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

/** A practice of the caller's own as they answer for it, with the side that they are. */
export interface OwnPractice {
  readonly collegeId: string;
  readonly side: 'MENTOR' | 'MENTEE';
  readonly today: string;
  readonly version: number;
  readonly offered: boolean;
  readonly withdrawnOn: string | null;
  readonly agrees: boolean | null;
}

export async function ownPractice(work: UnitOfWork, id: string): Promise<OwnPractice | undefined> {
  const [row] = await work.rows<OwnPractice>(
    `select k.college_id as "collegeId", o.side, d.today::text as today, k.version, k.offered_on is not null as offered,
            k.withdrawn_on::text as "withdrawnOn", a.agrees
       from programs.practice k
       join programs.practice_source s on s.practice_id = k.id
       join contracts.colleges d on d.id = k.college_id
       left join programs.mentorship m on m.id = s.mentorship_id
      cross join lateral (
        select case when coalesce(m.mentor_id, s.mentor_id) = any ($2::uuid[]) then 'MENTOR'
                    when m.mentee_id = any ($2::uuid[]) then 'MENTEE' end as side) o
       left join programs.practice_answer a on (a.practice_id, a.side, a.version) = (k.id, o.side, k.version)
      where k.id = $1 and o.side is not null`,
    [id, work.session.persons],
  );
  return row;
}

export async function putAnswer(
  work: UnitOfWork,
  id: string,
  { collegeId, side, version, today }: OwnPractice,
  agrees: boolean,
): Promise<void> {
  await work.rows(
    `insert into programs.practice_answer (practice_id, college_id, side, agrees, version, answered_on)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (practice_id, side) do update
        set (agrees, version, answered_on) = (excluded.agrees, excluded.version, excluded.answered_on)`,
    [id, collegeId, side, agrees, version, today],
  );
}
