import type { HubContext } from '#kernel/graph/context.js';
import type { Certificate } from './certificate.type.js';

export async function certificateByNumber({ read }: HubContext, number: string): Promise<Certificate | null> {
  const sql = `select $1::text as number, true as valid, completed_on::text as "completedOn",
                      course_id as "courseId", person_id as "personId" from contracts.school_certificate($1)`;
  return (await read.rows<Certificate>(sql, [number]))[0] ?? null;
}
