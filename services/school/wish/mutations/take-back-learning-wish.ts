import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { wishProblem } from '../wish.problems.js';
import type { LearningWishPayload, TakeBackLearningWishInput } from '../wish.type.js';
import { ownWish, takeBack } from '../wish-write.repository.js';

export async function takeBackLearningWish(
  context: HubContext,
  { wishId }: TakeBackLearningWishInput,
): Promise<LearningWishPayload> {
  const work = workOf(context);
  const wish = await ownWish(work, wishId);
  if (!wish) {
    return { wishId: null, problems: tellProblems([wishProblem('WISH_NOT_FOUND', ['wishId'])], context.language) };
  }
  if (wish.takenBackOn !== null) return { wishId, problems: [] };
  await takeBack(work, wishId);
  const { collegeId } = wish;
  work.audit.add({
    ...{ action: 'learningWish.takeBack', entity: 'LearningWish', entityId: wishId, collegeId },
    fields: ['takenBackOn'],
  });
  return { wishId, problems: [] };
}
