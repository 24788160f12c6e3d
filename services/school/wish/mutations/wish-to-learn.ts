import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { toWish, wishProblems } from '../wish.policy.js';
import { wishProblem } from '../wish.problems.js';
import type { LearningWishPayload, WishToLearnInput } from '../wish.type.js';
import { courseToWish, keepWish, lockWisher } from '../wish-write.repository.js';

export async function wishToLearn(context: HubContext, input: WishToLearnInput): Promise<LearningWishPayload> {
  const work = workOf(context);
  const refuse = (problems: readonly Problem[]): LearningWishPayload => ({
    ...{ wishId: null, problems: tellProblems(problems, context.language) },
  });
  const wish = toWish(input);
  if (!wish) return refuse([wishProblem('WISH_MALFORMED', [])]);
  const wisher = await lockWisher(work, input.personId);
  if (!wisher) return refuse([wishProblem('PERSON_NOT_FOUND', ['personId'])]);
  const { wishes, regionId, collegeId } = wisher;
  const known = wishes.find(({ courseId, key }) => courseId === wish.courseId && key === wish.key);
  const course = wish.courseId === null ? null : await courseToWish(work, regionId, wish.courseId);
  const problems = wishProblems(wish, wisher, course, { known: known !== undefined, count: wishes.length });
  if (problems.length > 0) return refuse(problems);
  if (known) return { wishId: known.id, problems: [] };
  const wishId = await keepWish(work, wisher, wish);
  work.audit.add({ action: 'learningWish.add', entity: 'LearningWish', entityId: wishId, collegeId });
  return { wishId, problems: [] };
}
