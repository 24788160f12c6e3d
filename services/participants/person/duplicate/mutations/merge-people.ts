import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { LONGEST_TEXT } from '#kernel/text/free-text.js';
import { MOST_WORDS } from '../../../text/word.policy.js';
import { fieldOf } from '../../record/person-columns.data.js';
import { categoryProblem, outgrownProblem, pairProblems, unionOf, withNameKey } from '../duplicate.policy.js';
import { conflictProblem } from '../duplicate.problems.js';
import type { MergePeopleInput, MergePeoplePayload } from '../duplicate-mutations.type.js';
import { joinedCategories, writeCategories } from './join-categories.js';
import {
  emptyRecord,
  fillRecord,
  mergeConflicts,
  moveReferences,
  outgrown,
  recordsToMerge,
} from '../merge-write.repository.js';

export async function mergePeople(context: HubContext, input: MergePeopleInput): Promise<MergePeoplePayload> {
  const work = workOf(context);
  const { keepId, mergeId } = input;
  const refuse = (against: readonly Problem[]): MergePeoplePayload => {
    const problems = tellProblems(against, context.language);
    return { personId: null, moved: [], filled: [], differing: [], problems };
  };

  const records = await recordsToMerge(work, [keepId, mergeId]);
  const [keep, merge] = [records.get(keepId), records.get(mergeId)];
  const problems = pairProblems([keep, merge], ['keepId', 'mergeId']);
  if (!keep || !merge || problems.length > 0) return refuse(problems);
  const collegeId = keep.college_id;
  const conflicts = await mergeConflicts(work, collegeId, keepId, mergeId);
  const categories = await joinedCategories(work, keep, merge);
  const against = [...(categories ? [] : [categoryProblem(keep, merge)]), ...conflicts.map(conflictProblem)];
  if (!categories || against.length > 0) return refuse(against);

  const { values, differing: kept } = unionOf(keep, merge);
  await fillRecord(work, keep, withNameKey(keep, values));
  const history = await writeCategories(work, keep, merge, categories);
  await emptyRecord(work, merge);
  const moved = await moveReferences(work, collegeId, keepId, mergeId);
  const tooMuch = await outgrown(work, keep, { longest: LONGEST_TEXT, most: MOST_WORDS });
  if (tooMuch.length > 0) {
    work.preview();
    return refuse([outgrownProblem(tooMuch)]);
  }
  const filled = [...Object.keys(values).map(fieldOf), ...history.filled];
  const differing = [...kept.map(fieldOf), ...history.differing];
  work.audit.add(
    { action: 'person.merge', entity: 'Person', entityId: keepId, collegeId, fields: filled },
    { action: 'person.merged-away', entity: 'Person', entityId: mergeId, collegeId, fields: ['mergedInto'] },
  );
  work.recounts.moved('people', collegeId);
  work.recounts.moved('consents', collegeId);
  if (input.dryRun) work.preview();
  return { personId: keepId, moved, filled, differing, problems: [] };
}
