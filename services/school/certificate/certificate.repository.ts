import type { HubContext } from '#kernel/graph/context.js';
import type { Certificate } from './certificate.type.js';

/** The certificate of an enrolment that the session may see; one of others is as unknown as a number never issued. */
export async function certificateByNumber({ read }: HubContext, number: string): Promise<Certificate | null> {
  const sql = `select e.certificate_number as number, true as valid, e.completed_on::text as "completedOn",
                      c.course_id as "courseId", e.person_id as "personId"
                 from school.enrolment e join school.cohort c on c.id = e.cohort_id where e.certificate_number = $1`;
  return (await read.rows<Certificate>(sql, [number]))[0] ?? null;
}
