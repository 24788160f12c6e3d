import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { openYear } from '../../year/college-year-write.repository.js';
import type { AttestMentorshipsInput, MentorshipsPayload } from '../mentorship-mutations.type.js';
import { approveByAttestation, changeResults, endMentorships } from '../mentorship-write.repository.js';
import { lockMentorships } from '../../college/mentorships-lock.repository.js';
import { decideAttestations } from './decide-attestations.js';
import { add, auditResults, record } from './record-mentorships.js';
import { BY_PAIR } from './sound-pairs.js';

export async function attestMentorships(
  context: HubContext,
  input: AttestMentorshipsInput,
): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { year, rows } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);
  const years = await lockMentorships(work, collegeId);
  const whole = yearProblems(year, years, ['year']);
  if (whole.length > 0) return refuseBulk(rows.length, whole, context.language);

  const { today } = years;
  const results = new BulkResults(rows.length, repeatedRows(rows, BY_PAIR));
  const { ended, approved, told, created } = await decideAttestations(work, { collegeId, year, today }, rows, results);
  const forms = created.map((row) => row.form);
  if (forms.length > 0) await openYear(work, collegeId, year, forms);

  // Endings first: they free the place of a mentee for whoever comes after.
  await endMentorships(work, collegeId, ended);
  record(work, 'mentorship.end', ended, ['status', 'endedOn', 'endedBy', 'endReason']);
  await approveByAttestation(work, collegeId, approved.map(({ id }) => id)); // prettier-ignore
  record(work, 'mentorship.attest', approved, ['status', 'order']);
  await changeResults(work, collegeId, told.map(({ now }) => now)); // prettier-ignore
  auditResults(work, 'mentorship.results', collegeId, told);
  await add(work, 'mentorship.attest', { collegeId, year }, created);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
