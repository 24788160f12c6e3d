import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { mentorshipProblem } from '../../mentorship/mentorship.problems.js';
import { lockMentorships } from '../../college/mentorships-lock.repository.js';
import { personFacts } from '../../person/person-facts.repository.js';
import { openForms } from '../../year/college-year.repository.js';
import { yearProblem } from '../../year/college-year.problems.js';
import type { RecordMenteeSupportInput, RecordMenteeSupportPayload } from '../mentee-support-mutations.type.js';
import { lockSupport, writeSupport } from '../mentee-support-write.repository.js';
import { supportAfter } from '../mentee-support.policy.js';

const BY_MENTEE = { key: ({ menteeId }: { menteeId: string }) => menteeId, at: 'menteeId' } as const;

export async function recordMenteeSupport(
  context: HubContext,
  input: RecordMenteeSupportInput,
): Promise<RecordMenteeSupportPayload> {
  const work = workOf(context);
  const { rows, year } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);
  const { today } = await lockMentorships(work, collegeId);
  const open = await openForms(work, collegeId, year);
  if (open.size === 0) return refuseBulk(rows.length, [yearProblem('YEAR_NOT_OPEN', ['year'])], context.language);

  const results = new BulkResults(rows.length, repeatedRows(rows, BY_MENTEE));
  const ids = rows.map(({ menteeId }) => menteeId);
  const people = await personFacts(work, { collegeId }, ids);
  const known = await lockSupport(work, { collegeId, year }, ids);
  const changed = rows.flatMap((row, n) => {
    if (!results.isOpen(n)) return [];
    const before = known.get(row.menteeId);
    const path = ['rows', n];
    if (people.get(row.menteeId)?.collegeId !== collegeId) {
      results.refuse(n, [mentorshipProblem('PERSON_NOT_FOUND', [...path, 'menteeId'])]);
      return [];
    }
    const after = supportAfter(before, row, today, path);
    if (Array.isArray(after)) {
      results.refuse(n, after);
      return [];
    }
    const same = before !== undefined && JSON.stringify(before) === JSON.stringify(after);
    results.take(n, row.menteeId, RowOutcome[!before ? 'CREATED' : same ? 'UNCHANGED' : 'UPDATED']);
    return same ? [] : [after];
  });
  await writeSupport(work, { collegeId, year }, changed);
  for (const { menteeId: entityId } of changed) {
    work.audit.add({ action: 'menteeSupport.record', entity: 'MenteeSupport', entityId, collegeId });
  }
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
