import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Renewable } from './certificate.policy.js';

const HOSTED = 'c.host_college_id = any ((select contracts.session_colleges())::uuid[])';

/** Takes the next `count` numbers of the region's certificates of a year; answers the first of them. */
export async function takeCertificateNumbers(
  work: UnitOfWork,
  { regionId, year }: { readonly regionId: string; readonly year: number },
  count: number,
): Promise<number> {
  const rows = await work.rows<{ first: number }>(
    `insert into school.certificate_counter as c (region_id, academic_year, last) values ($1, $2, $3)
     on conflict (region_id, academic_year) do update set last = c.last + excluded.last
     returning last - $3::int + 1 as first`,
    [regionId, year, count],
  );
  return rows[0]!.first;
}

/** Issues the certificates of enrolments that have just been completed, with the term that their course gives. */
export async function issueCertificates(work: UnitOfWork, enrolmentIds: readonly string[]): Promise<void> {
  const issued = await work.rows<{ id: string }>(
    `insert into school.certificate (id, enrolment_id, college_id, host_college_id, cohort_id, number, title_ru, title_en,
                                     hours, competences, completed_on, issued_on, valid_until)
     select uuidv7(), e.id, e.college_id, e.host_college_id, e.cohort_id, e.certificate_number, k.title_ru, k.title_en,
            v.hours, v.competences, e.completed_on, contracts.today(e.host_college_id),
            (e.completed_on + make_interval(months => k.certificate_valid_months))::date
       from school.enrolment e
       join school.cohort c on c.id = e.cohort_id
       join school.course k on k.id = c.course_id
       join school.course_version v on (v.course_id, v.version) = (c.course_id, c.version)
      where e.id = any ($1::uuid[])
     returning id`,
    [enrolmentIds],
  );
  await print(work, issued.map(({ id }) => id)); // prettier-ignore
}

/** Has codes made for new certificates, and their names printed. */
async function print(work: UnitOfWork, ids: readonly string[]): Promise<void> {
  await work.rows('select contracts.print_certificates($1::uuid[])', [ids]);
}

export interface HostedCertificate extends Renewable {
  readonly id: string;
  readonly collegeId: string;
  readonly regionId: string;
  readonly regionCode: string;
  readonly today: string;
}

/** Certificates that the session's colleges have issued, by id, locked until commit. */
export async function lockHosted(work: UnitOfWork, ids: readonly string[]): Promise<Map<string, HostedCertificate>> {
  await work.rows(
    `select from school.certificate c where c.id = any ($1::uuid[]) and ${HOSTED} order by id for update`,
    [ids],
  );
  // Read when it is locked: what renewed it meanwhile is seen.
  const rows = await work.rows<Omit<HostedCertificate, 'successor'> & { next: string | null; nextRevoked: boolean }>(
    `select c.id, c.college_id as "collegeId", c.valid_until::text as "validUntil", c.revoked_on::text as "revokedOn",
            d.region_id as "regionId", d.region_code as "regionCode", d.today::text as today,
            c.holder_erased as nameless, next.id as next, next.revoked_on is not null as "nextRevoked"
       from school.certificate c
       join contracts.colleges d on d.id = c.host_college_id
       left join school.certificate next on next.renews = c.id
      where c.id = any ($1::uuid[]) and ${HOSTED}`,
    [ids],
  );
  return new Map(
    rows.map(({ next, nextRevoked: revoked, ...row }) => [
      row.id,
      { ...row, successor: next === null ? null : { id: next, revoked } },
    ]),
  );
}

export async function recordRevocations(work: UnitOfWork, ids: readonly string[], reason: string): Promise<void> {
  await work.rows(
    `update school.certificate c set revoked_on = contracts.today(c.host_college_id), revoke_reason = $2
      where c.id = any ($1::uuid[])`,
    [ids, reason],
  );
}

export interface Renewal {
  readonly id: string;
  readonly renews: string;
  readonly number: string;
}

/**
 * Issues new certificates in place of old ones, which they repeat. Their term begins where the old one ends, or today
 * where that is past.
 */
export async function recordRenewals(work: UnitOfWork, renewals: readonly Renewal[]): Promise<void> {
  await work.rows(
    `insert into school.certificate (id, enrolment_id, college_id, host_college_id, cohort_id, number, title_ru, title_en,
                                     hours, competences, completed_on, issued_on, valid_until, renews)
     select r.id, o.enrolment_id, o.college_id, o.host_college_id, o.cohort_id, r.number, o.title_ru, o.title_en, o.hours,
            o.competences, o.completed_on, d.today,
            (greatest(o.valid_until, d.today) + make_interval(months => k.certificate_valid_months))::date, o.id
       from jsonb_to_recordset($1::jsonb) as r (id uuid, renews uuid, number text)
       join school.certificate o on o.id = r.renews
       join school.cohort c on c.id = o.cohort_id
       join school.course k on k.id = c.course_id
       join contracts.colleges d on d.id = o.host_college_id`,
    [JSON.stringify(renewals)],
  );
  await print(work, renewals.map(({ id }) => id)); // prettier-ignore
}

/** Sets the term of a course of the session's regions; whether there is such a course. */
export async function setTerm(work: UnitOfWork, courseId: string, months: number | null): Promise<boolean> {
  const rows = await work.rows('update school.course set certificate_valid_months = $2 where id = $1 returning id', [
    courseId,
    months,
  ]);
  return rows.length > 0;
}
