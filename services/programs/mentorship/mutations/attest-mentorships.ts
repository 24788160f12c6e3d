import { workOf, type HubContext } from '#kernel/graph/context.js';
import { staffColleges } from '#kernel/session/session.js';
import { endOf } from '#kernel/time/academic-year.js';
import { ownCollege } from '../../college/reach.js';
import { openYear } from '../../year/open-year.repository.js';
import { yearBreaches } from '../../year/year.policy.js';
import { decideAttestations, type AttestedRow } from '../attestations.js';
import { record } from '../figures.js';
import {
  agreeToMentorships,
  approveByAttestation,
  endMentorships,
  insertMentorships,
  type MentorshipRecord,
} from '../mentorship-change.repository.js';
import type { AttestMentorshipsInput, MentorshipsPayload } from '../mentorship-input.type.js';
import { lockMentorships } from '../mentorship-write.repository.js';
import { refusedWhole, RowResults, sizeBreaches } from '../row-results.js';

export async function attestMentorships(
  context: HubContext,
  input: AttestMentorshipsInput,
): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { year, rows } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeBreaches('rows', rows);
  if (size.length > 0) return refusedWhole(rows.length, size, context.language);
  const today = await lockMentorships(work, collegeId);
  const whole = yearBreaches(year, today);
  if (whole.length > 0) return refusedWhole(rows.length, whole, context.language);

  const results = new RowResults(rows.length);
  const { ended, approved, created } = await decideAttestations(work, { collegeId, year, today }, rows, results);
  if (created.length > 0)
    await openYear(
      work,
      collegeId,
      year,
      created.map((row) => row.form),
    );

  // Endings first: they free the place of a mentee for whoever comes after.
  const endings = ended.map(({ row, standing }) => ({
    id: standing.id,
    ended_on: row.endedOn!,
    end_reason: row.endReason ?? null,
  }));
  await endMentorships(work, collegeId, endings);
  await approveByAttestation(
    work,
    collegeId,
    approved.map(({ id }) => id),
  );
  const records = created.map((row) => toRecord(row, year));
  await insertMentorships(work, collegeId, year, records);
  const elsewhere = created.filter((row) => row.mentorCollegeId !== collegeId).map((row) => row.id);
  await agreeToMentorships(work, staffColleges(work.session), elsewhere);

  record(
    work,
    'mentorship.end',
    ended.map(({ row, standing }) => ({ ...standing, until: later(standing.until, row.endedOn!) })),
  );
  record(work, 'mentorship.attest', approved);
  record(
    work,
    'mentorship.attest',
    records.map((r) => ({
      id: r.id,
      collegeId,
      mentorCollegeId: r.mentor_college_id,
      year,
      startedOn: r.started_on,
      until: r.until_on,
    })),
  );
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}

const later = (a: string, b: string) => (a > b ? a : b);

function toRecord(row: AttestedRow & { id: string }, year: number): MentorshipRecord {
  return {
    id: row.id,
    form_code: row.form,
    mentor_id: row.mentorId,
    mentor_college_id: row.mentorCollegeId,
    mentee_id: row.menteeId,
    status: row.endedOn ? 'ENDED' : 'APPROVED',
    started_on: row.startedOn,
    until_on: later(endOf(year), row.endedOn ?? ''),
    ended_on: row.endedOn ?? null,
    end_reason: row.endedOn ? (row.endReason ?? null) : null,
    confidential: false,
    directive: false,
    order_attested: true,
  };
}
