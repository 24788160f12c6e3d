import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { categoriesOfAudience } from '../joining/cohort-to-join.sql.js';
import type { Applicant } from '../joining/joining.policy.js';
import { MOST_WISHES, type Wish, type WishedCourse } from './wish.policy.js';

/** Somebody who would like to learn, and their wishes. */
export interface Wisher extends Applicant {
  readonly regionId: string;
  readonly today: string;
  readonly wishes: readonly {
    readonly id: string;
    readonly courseId: string | null;
    readonly key: string | null;
  }[];
}

/** One of the session's own people with the wishes that stand; one who wishes twice at once does so one after the other. */
export async function lockWisher(work: UnitOfWork, personId: string): Promise<Wisher | null> {
  await work.rows("select pg_advisory_xact_lock(hashtextextended('learning wishes ' || $1::text, 0))", [personId]);
  const rows = await work.rows<Wisher>(
    `select p.id, p.college_id as "collegeId", p.category, p.consent_in_force as "consentInForce", d.region_id as "regionId",
            d.today::text as today, null as application, null as enrolled,
            exists (select from contracts.base_of_mentors(p.college_id, d.today) b where b.person_id = p.id)
              or exists (select from contracts.mentor_candidates(p.college_id, extract(year from d.today)::int - 2) m
                          where m.person_id = p.id) as "mayMentor",
            coalesce((select json_agg(json_build_object('id', w.id, 'courseId', w.course_id, 'key', w.competence_key))
                        from school.learning_wish w
                       where (w.college_id, w.person_id) = (p.college_id, p.id) and w.taken_back_on is null), '[]') as wishes
       from contracts.people p join contracts.colleges d on d.id = p.college_id
      where p.id = $1 and p.id = any (contracts.session_persons())`,
    [personId],
  );
  return rows[0] ?? null;
}

/** A course of a region as it is taught now; null when there is none. */
export async function courseToWish(work: UnitOfWork, regionId: string, courseId: string): Promise<WishedCourse | null> {
  const rows = await work.rows<WishedCourse>(
    `select c.retired_on::text as "retiredOn", case when c.reach = 'OWN' then c.college_id end as "keptTo",
            ${categoriesOfAudience('c.id', 'c.version', 'c.region_id')} as categories
       from school.course c where c.id = $1 and c.region_id = $2`,
    [courseId, regionId],
  );
  return rows[0] ?? null;
}

/**
 * Keeps a wish in a place where none is yet, else in that of the one that was taken back first; answers its id.
 */
export async function keepWish(work: UnitOfWork, wisher: Wisher, wish: Wish): Promise<string> {
  const id = uuidv7();
  await work.rows(
    `insert into school.learning_wish
       (id, college_id, person_id, slot, course_id, competence, competence_key, wished_on)
     select $1, $2, $3, s.slot, $4, $5, $6, $7
       from generate_series(1, ${MOST_WISHES}) as s (slot)
       left join school.learning_wish w on (w.college_id, w.person_id, w.slot) = ($2::uuid, $3::uuid, s.slot)
      where w.id is null or w.taken_back_on is not null
      order by w.taken_back_on nulls first, s.slot limit 1
     on conflict (college_id, person_id, slot) do update
       set (id, course_id, competence, competence_key, wished_on, taken_back_on) =
           (excluded.id, excluded.course_id, excluded.competence, excluded.competence_key, excluded.wished_on, null)`,
    [id, wisher.collegeId, wisher.id, wish.courseId, wish.competence, wish.key, wisher.today],
  );
  return id;
}

/** A wish of one of the session's own people. */
export interface KnownWish {
  readonly id: string;
  readonly collegeId: string;
  readonly takenBackOn: string | null;
}

export async function ownWish(work: UnitOfWork, id: string): Promise<KnownWish | null> {
  const rows = await work.rows<KnownWish>(
    `select id, college_id as "collegeId", taken_back_on::text as "takenBackOn" from school.learning_wish
      where id = $1 and person_id = any (contracts.session_persons())`,
    [id],
  );
  return rows[0] ?? null;
}

export async function takeBack(work: UnitOfWork, id: string): Promise<void> {
  const sql =
    'update school.learning_wish set taken_back_on = contracts.today(college_id) where id = $1 and taken_back_on is null';
  await work.rows(sql, [id]);
}
