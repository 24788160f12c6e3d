import { uuidv7 } from 'uuidv7';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { toText } from '#kernel/text/free-text.js';
import { mentorshipProblem } from '../../mentorship/mentorship.problems.js';
import { personFacts } from '../../person/person-facts.repository.js';
import { yearProblem } from '../../year/college-year.problems.js';
import { openedYear } from '../../year/college-year.repository.js';
import type { RecordRewardsInput, RewardRowInput, RewardsPayload } from '../reward-mutations.type.js';
import { rewardProblems } from '../reward.policy.js';
import { lockRewards, putRewards, rewardKey, type KeptReward } from '../reward-write.repository.js';

const keptOf = (row: RewardRowInput) => ({
  ...{ personId: row.personId, kind: row.kind, level: row.level, rewardedOn: row.rewardedOn },
  ...{ title: toText(row.title) ?? '', orderNumber: toText(row.orderNumber ?? ''), orderDate: row.orderDate ?? null },
});

const SAME = { key: (row: RewardRowInput) => rewardKey(keptOf(row)), at: 'personId', says: keptOf } as const;

/** Records rewards; one that is known already is the same, and may get its order. */
export async function recordRewards(context: HubContext, input: RecordRewardsInput): Promise<RewardsPayload> {
  const work = workOf(context);
  const { rows, year } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);
  const opened = await openedYear(work, collegeId, year);
  if (!opened) throw forbidden();
  const implausible = yearProblems(year, opened, ['year']);
  if (implausible.length > 0) return refuseBulk(rows.length, implausible, context.language);
  if (opened.id === null) return refuseBulk(rows.length, [yearProblem('YEAR_NOT_OPEN', ['year'])], context.language); // prettier-ignore

  const results = new BulkResults(rows.length, repeatedRows(rows, SAME));
  const ids = rows.map(({ personId }) => personId);
  const people = await personFacts(work, { collegeId }, ids);
  const known = await lockRewards(work, collegeId, ids);
  const written = rows.flatMap((row, n): KeptReward[] => {
    if (!results.isOpen(n)) return [];
    const path = ['rows', n];
    const own = people.get(row.personId)?.collegeId === collegeId;
    const refused = results.refuse(n, [
      ...(own ? [] : [mentorshipProblem('PERSON_NOT_FOUND', [...path, 'personId'])]),
      ...rewardProblems(row, year, opened.today, path),
    ]);
    if (refused) return [];
    const reward = keptOf(row);
    const before = known.get(rewardKey(reward));
    const same = before && (reward.orderNumber === null || (before.orderNumber === reward.orderNumber && before.orderDate === reward.orderDate)); // prettier-ignore
    const id = before?.id ?? uuidv7();
    results.take(n, id, RowOutcome[same ? 'UNCHANGED' : before ? 'UPDATED' : 'CREATED']);
    return same ? [] : [{ id, ...reward }];
  });
  await putRewards(work, { collegeId, year }, written);
  for (const { id } of written) {
    work.audit.add({ action: 'reward.record', entity: 'Reward', entityId: id, collegeId, fields: ['kind', 'level'] });
  }
  if (written.length > 0) work.recounts.moved('closing', collegeId, year);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
