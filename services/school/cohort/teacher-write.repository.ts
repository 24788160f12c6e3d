import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Teacher } from './cohort.policy.js';

/** Which of these people the session may make teachers of a college. */
export async function peopleOfHost(
  work: UnitOfWork,
  collegeId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const sql = 'select p.id from contracts.people p where p.college_id = $1 and p.id = any ($2::uuid[])';
  return new Set((await work.rows<{ id: string }>(sql, [collegeId, ids])).map(({ id }) => id));
}

/** Has who of a cohort's teachers is a person stand as its list says. */
export async function putTeachers(
  work: UnitOfWork,
  { id, collegeId }: { readonly id: string; readonly collegeId: string },
  teachers: readonly Teacher[],
): Promise<void> {
  const people = [...new Set(teachers.flatMap(({ personId }) => (personId === null ? [] : [personId])))];
  await work.rows('delete from school.cohort_teacher where cohort_id = $1 and person_id <> all ($2::uuid[])', [
    id,
    people,
  ]);
  await work.rows(
    `insert into school.cohort_teacher (cohort_id, college_id, person_id)
     select $1, $2, p.id from unnest($3::uuid[]) as p (id)
      where not exists (select from school.cohort_teacher t where (t.cohort_id, t.person_id) = ($1::uuid, p.id))`,
    [id, collegeId, people],
  );
}
