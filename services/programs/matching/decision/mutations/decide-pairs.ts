import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { mentorshipProblem } from '../../../mentorship/mentorship.problems.js';
import { personFacts } from '../../../person/person-facts.repository.js';
import { matchingProblem } from '../../matching.problems.js';
import { ownProgrammes, writeDecisions } from '../pair-decision-write.repository.js';
import {
  PairDecisionKind,
  type DecidePairsInput,
  type DecidePairsPayload,
  type PairDecisionRowInput,
} from '../pair-decision.type.js';

const BY_TWO = { key: ({ menteeId, mentorId }: PairDecisionRowInput) => `${menteeId} ${mentorId}` } as const;

export async function decidePairs(context: HubContext, input: DecidePairsInput): Promise<DecidePairsPayload> {
  const work = workOf(context);
  const { rows } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);

  const results = new BulkResults(rows.length, repeatedRows(rows, BY_TWO));
  const people = await personFacts(work, { collegeId }, rows.flatMap((row) => [row.menteeId, row.mentorId])); // prettier-ignore
  const programmes = await ownProgrammes(work, collegeId, rows.flatMap(({ programId }) => programId ?? [])); // prettier-ignore
  const sound = rows.flatMap((row, n) => {
    if (!results.isOpen(n)) return [];
    const { menteeId, mentorId, programId } = row;
    const path = ['rows', n];
    const unknown = (['menteeId', 'mentorId'] as const).filter((side) => people.get(row[side])?.collegeId !== collegeId); // prettier-ignore
    const pinned = row.decision === PairDecisionKind.PINNED;
    const refused = results.refuse(n, [
      ...unknown.map((side) => mentorshipProblem('PERSON_NOT_FOUND', [...path, side])),
      ...(menteeId === mentorId ? [mentorshipProblem('SAME_PERSON', [...path, 'mentorId'])] : []),
      ...(pinned === programmes.has(programId ?? '') && pinned === Boolean(programId)
        ? []
        : [matchingProblem('PIN_PROGRAMME', [...path, 'programId'])]),
    ]);
    return refused ? [] : [{ ...row, n }];
  });
  const unchanged = await writeDecisions(work, collegeId, sound);
  for (const { n, menteeId, decision } of sound) {
    const same = unchanged.has(n);
    results.take(n, menteeId, RowOutcome[same ? 'UNCHANGED' : 'UPDATED']);
    if (same) continue;
    const action = `pair.${decision.toLowerCase()}`;
    work.audit.add({ action, entity: 'PairDecision', entityId: menteeId, collegeId, fields: ['decision'] });
  }
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
