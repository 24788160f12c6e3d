import { turned } from '#kernel/database/turned.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Teacher } from '../cohort/cohort.policy.js';
import type { CohortListener } from './teacher.type.js';

/** The place of a listener in a list: by name. */
export const listenerKey = ({ name, id }: CohortListener): [string, string] => [name, id];

/** One more listener of each cohort that the session teaches than its page holds, by name. */
export function listenersOfCohorts(
  { read }: HubContext,
  cohortIds: readonly string[],
  place: PagePlace,
): Promise<CohortListener[]> {
  const { gt, asc } = turned(place);
  const [name, id] = decodeCursor(place, 2) ?? [null, null];
  return read.rows(
    `select page.* from (
       select l.cohort_id as "cohortId", l.enrolment_id as id, l.college_id as "collegeId", l.name,
              row_number() over (partition by l.cohort_id order by l.name ${asc}, l.enrolment_id ${asc}) as n
         from contracts.listeners_taught($1::uuid[]) l
        where $2::text is null or (l.name, l.enrolment_id) ${gt} ($2, $3::uuid)) page
      where page.n <= $4 order by page.n`,
    [cohortIds, name, id, place.size + 1],
  );
}

interface TeacherPerson {
  readonly cohortId: string;
  readonly personId: string;
}

export const teacherKey = ({ cohortId, personId }: TeacherPerson): string => `${cohortId} ${personId}`;

/** Who of the teachers of these cohorts is a person, of those that the session may know. */
export function teachersOfCohorts({ read }: HubContext, cohortIds: readonly string[]): Promise<TeacherPerson[]> {
  const sql = `select t.cohort_id as "cohortId", t.person_id as "personId"
                 from school.cohort_teacher t where t.cohort_id = any ($1)`;
  return read.rows(sql, [cohortIds]);
}

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
