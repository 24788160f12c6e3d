import { workOf, type HubContext } from '#kernel/graph/context.js';
import { ownCollege } from '#kernel/graph/access.js';
import { openYear } from '../../year/college-year-write.repository.js';
import { yearProblems } from '../../year/college-year.policy.js';
import { decideAttestations } from './decide-attestations.js';
import { add, auditResults, record } from './record-mentorships.js';
import { approveByAttestation, changeResults, endMentorships } from '../mentorship-write.repository.js';
import type { AttestMentorshipsInput, MentorshipsPayload } from '../mentorship-mutations.type.js';
import { lockMentorships } from '../standing-mentorship.repository.js';
import { refusedWhole, sizeProblems } from '../batch.js';
import { BulkResults } from '#kernel/graph/bulk-results.js';

export async function attestMentorships(
  context: HubContext,
  input: AttestMentorshipsInput,
): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { year, rows } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblems('rows', rows);
  if (size.length > 0) return refusedWhole(rows.length, size, context.language);
  const today = await lockMentorships(work, collegeId);
  const whole = yearProblems(year, today);
  if (whole.length > 0) return refusedWhole(rows.length, whole, context.language);

  const results = new BulkResults(rows.length);
  const { ended, approved, told, created } = await decideAttestations(work, { collegeId, year, today }, rows, results);
  const forms = created.map((row) => row.form);
  if (forms.length > 0) await openYear(work, collegeId, year, forms);

  // Endings first: they free the place of a mentee for whoever comes after.
  await endMentorships(work, collegeId, ended);
  record(work, 'mentorship.end', ended, ['status', 'endedOn', 'endReason']);
  await approveByAttestation(work, collegeId, approved.map(({ id }) => id)); // prettier-ignore
  record(work, 'mentorship.attest', approved, ['status', 'order']);
  await changeResults(work, collegeId, told.map(({ now }) => now)); // prettier-ignore
  auditResults(work, 'mentorship.results', collegeId, told);
  await add(work, 'mentorship.attest', { collegeId, year }, created);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
