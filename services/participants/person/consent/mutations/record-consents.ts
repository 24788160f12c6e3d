import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { isId } from '#kernel/graph/ids.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import type { RecordConsentsInput, RecordConsentsPayload } from '../consent-mutations.type.js';
import {
  consentHolders,
  consentKey,
  recordConsents,
  toConsentRecord,
  withdrawnOf,
} from '../consent-write.repository.js';
import { recordingProblems } from '../consent.policy.js';
import { consentProblem } from '../consent.problems.js';
import { recordedFields } from './record-consent.js';

const BY_PERSON = { key: ({ personId }: { personId: string }) => personId, at: 'personId' } as const;

export async function recordConsentsOfMany(
  context: HubContext,
  input: RecordConsentsInput,
): Promise<RecordConsentsPayload> {
  const work = workOf(context);
  const { rows } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);

  const results = new BulkResults(rows.length, repeatedRows(rows, BY_PERSON));
  const ids = rows.map(({ personId }) => personId).filter(isId);
  const holders = await consentHolders(work, collegeId, ids);
  const withdrawn = await withdrawnOf(work, ids);
  const sound = rows.flatMap((row, n) => {
    if (!results.isOpen(n)) return [];
    const path = ['rows', n];
    const holder = holders.get(row.personId);
    const problems = holder
      ? recordingProblems(row, { ...holder, withdrawn: withdrawn.has(consentKey(row)) }, path)
      : [consentProblem('PERSON_NOT_FOUND', [...path, 'personId'])];
    return results.refuse(n, problems) ? [] : [{ row, n }];
  });
  const written = await recordConsents(work, collegeId, sound.map(({ row }) => toConsentRecord(row.personId, row))); // prettier-ignore
  for (const { row, n } of sound) {
    const id = written.get(row.personId);
    results.take(n, id ?? row.personId, RowOutcome[id ? 'UPDATED' : 'UNCHANGED']);
    if (!id) continue;
    const fields = recordedFields(row);
    work.audit.add({ action: 'consent.record', entity: 'Consent', entityId: id, collegeId, fields });
  }
  // They decide whether people count.
  if (written.size > 0) work.recounts.moved('consents', collegeId);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
