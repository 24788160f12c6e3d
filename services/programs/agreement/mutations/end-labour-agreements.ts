import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { toText } from '#kernel/text/free-text.js';
import { freeDaysOf } from '../../cadence/free-days-write.repository.js';
import { lockMentorships } from '../../college/mentorships-lock.repository.js';
import { listForSupport } from '../../mentorship/listed-for-support.repository.js';
import type { EndLabourAgreementsInput, LabourAgreementsPayload } from '../agreement-mutations.type.js';
import { endAgreements, lockAgreements, menteesBehind } from '../agreement-write.repository.js';
import { endingVerdict } from '../agreement.policy.js';

const BY_ID = { key: ({ id }: { id: string }) => id, at: 'id' } as const;

export async function endLabourAgreements(
  context: HubContext,
  input: EndLabourAgreementsInput,
): Promise<LabourAgreementsPayload> {
  const work = workOf(context);
  const { rows } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);
  const { today } = await lockMentorships(work, collegeId);
  const free = await freeDaysOf(work, collegeId);
  const known = await lockAgreements(work, collegeId, 'id', rows.map(({ id }) => id)); // prettier-ignore

  const results = new BulkResults(rows.length, repeatedRows(rows, BY_ID));
  const ended = rows.flatMap((row, n) => {
    if (!results.isOpen(n)) return [];
    const standing = known.get(row.id);
    const verdict = endingVerdict(standing, row, { today, free }, ['rows', n]);
    if (Array.isArray(verdict)) {
      results.refuse(n, verdict);
      return [];
    }
    results.take(n, row.id, RowOutcome[verdict === 'CHANGE' ? 'UPDATED' : 'UNCHANGED']);
    return verdict === 'CHANGE' ? [{ ...row, mentorId: standing!.mentorId, reason: toText(row.reason ?? '') }] : [];
  });
  await endAgreements(work, collegeId, ended);
  for (const { id: entityId } of ended) {
    work.audit.add({ action: 'labourAgreement.end', entity: 'LabourAgreement', entityId, collegeId });
  }
  const behind = ended.length > 0 ? await menteesBehind(work, collegeId, ended) : [];
  for (const [year, mentees] of Map.groupBy(behind, (each) => each.year)) {
    await listForSupport(work, { collegeId, year, today }, 'UNMATCHED', mentees.map(({ menteeId }) => menteeId)); // prettier-ignore
  }
  if (ended.length > 0) work.recounts.moved('agreements', collegeId);
  if (input.dryRun) work.preview();
  return { ...results.payload(context.language), listedMentees: behind.length };
}
