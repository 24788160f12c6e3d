import { Given } from '#kernel/database/given.js';
import { turned } from '#kernel/database/turned.js';
import { decodeCursor, toPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { toCertificate, type CertificatePaperRow, type CertificateRow } from './certificate.shape.js';
import type { CertificateConnection, CertificatesArgs } from './certificate.type.js';
import { renewalDueOn } from './renewal-due.sql.js';

const COLUMNS = `c.id, c.number, c.title_ru as "titleRu", c.title_en as "titleEn", c.hours::int as hours, c.competences,
  c.completed_on::text as "completedOn", c.issued_on::text as "issuedOn", c.valid_until::text as "validUntil",
  c.revoked_on::text as "revokedOn", c.revoke_reason as "revokeReason", former.number as renews,
  next.number as "renewedBy", print.name as "printedName", print.code,
  c.holder_erased as "holderErased", c.enrolment_id as "enrolmentId",
  c.college_id as "collegeId", c.cohort_id as "cohortId", k.course_id as "courseId", e.person_id as "personId",
  d.today::text as today, coalesce(${renewalDueOn('d.today')}, false) as "renewalDue"`;

/** A certificate with what the session may see beside it. */
const SEEN = `school.certificate c
  join school.enrolment e on e.id = c.enrolment_id
  join school.cohort k on k.id = c.cohort_id
  join contracts.colleges d on d.id = c.host_college_id
  left join school.certificate_print print on print.certificate_id = c.id
  left join school.certificate former on former.id = c.renews
  left join school.certificate next on next.renews = c.id`;

export function certificatesByIds({ read }: HubContext, ids: readonly string[]): Promise<CertificateRow[]> {
  return read.rows<CertificateRow>(`select ${COLUMNS} from ${SEEN} where c.id = any ($1)`, [ids]);
}

/** The latest certificate of each enrolment that has one. */
export function certificatesOfEnrolments({ read }: HubContext, ids: readonly string[]): Promise<CertificateRow[]> {
  const sql = `select ${COLUMNS} from ${SEEN} where c.enrolment_id = any ($1) and next.id is null`;
  return read.rows<CertificateRow>(sql, [ids]);
}

/**
 * A certificate of the session's own college or person, or of a cohort that it hosts, as long as that lasts; any other
 * is as unknown as a number never issued.
 */
export async function certificateByNumber({ read }: HubContext, number: string): Promise<CertificateRow | null> {
  const sql = `select ${COLUMNS} from ${SEEN} where c.number = $1 and print.certificate_id is not null`;
  return (await read.rows<CertificateRow>(sql, [number]))[0] ?? null;
}

function conditionsOf({ collegeId, cohortId, personId, renewalDue }: CertificatesArgs, given: Given): string {
  const conditions = [
    'true',
    collegeId && `c.college_id = ${given.as('uuid', collegeId)}`,
    cohortId && `c.cohort_id = ${given.as('uuid', cohortId)}`,
    personId && `e.person_id = ${given.as('uuid', personId)}`,
    renewalDue && renewalDueOn('d.today'),
  ];
  return conditions.filter((condition) => condition).join(' and ');
}

/** One page of the certificates that the session may see, the latest issued first, and their number if they are to be `counted`. */
export async function certificatesPage(
  { read, language }: HubContext,
  filter: CertificatesArgs,
  place: PagePlace,
  counted: boolean,
): Promise<CertificateConnection> {
  const [listed, all] = [new Given(), new Given()];
  const { lt, desc } = turned(place);
  const id = decodeCursor(place, 1)?.[0];
  const page = `where ${conditionsOf(filter, listed)} ${id ? `and c.id ${lt} ${listed.as('uuid', id)}` : ''}
    order by c.id ${desc} limit ${listed.as('int', place.size + 1)}`;
  const [rows, counts] = await Promise.all([
    read.rows<CertificateRow>(`select ${COLUMNS} from ${SEEN} ${page}`, listed.values),
    counted
      ? read.rows<{ count: number }>(
          `select count(*)::int as count from ${SEEN} where ${conditionsOf(filter, all)}`,
          all.values,
        )
      : [],
  ]);
  const certificates = rows.map((row) => toCertificate(row, language));
  return { ...toPage(certificates, place, (row) => [row.id]), totalCount: counts[0]?.count ?? 0 };
}

/** What stands on the certificate of a code; null for a code that there is not. */
export async function certificateOfCode({ read }: HubContext, hash: Buffer): Promise<CertificatePaperRow | null> {
  const sql = `select number, name, title_ru as "titleRu", title_en as "titleEn", hours, competences,
                      completed_on::text as "completedOn", issued_on::text as "issuedOn",
                      valid_until::text as "validUntil", revoked_on::text as "revokedOn",
                      host_college_id as "hostCollegeId", today::text as today
                 from contracts.certificate_of_code($1)`;
  return (await read.rows<CertificatePaperRow>(sql, [hash]))[0] ?? null;
}

/** Terms that certificates of courses have; a row for each course. */
export function termsOfCourses(
  { read }: HubContext,
  ids: readonly string[],
): Promise<{ id: string; months: number | null }[]> {
  const sql = 'select id, certificate_valid_months::int as months from school.course where id = any ($1)';
  return read.rows(sql, [ids]);
}

/** How many certificates of each college's mentors are due for renewal; a row for each college with any. */
export function renewalsDueOf(
  { read }: HubContext,
  collegeIds: readonly string[],
): Promise<{ collegeId: string; count: number }[]> {
  const sql = `select c.college_id as "collegeId", count(*)::int as count from ${SEEN}
                where c.college_id = any ($1) and ${renewalDueOn('d.today')} group by c.college_id`;
  return read.rows(sql, [collegeIds]);
}
