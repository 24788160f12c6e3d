import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
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
              l.enrolled_on::text as "enrolledOn", l.completed_on::text as "completedOn",
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

/** Which of these sessions are the caller's to record, as who teaches them. */
export function sessionsTaught({ read }: HubContext, ids: readonly string[]): Promise<{ readonly id: string }[]> {
  return read.rows('select t.id from unnest(contracts.sessions_taught()) as t (id) where t.id = any ($1::uuid[])', [
    ids,
  ]);
}
