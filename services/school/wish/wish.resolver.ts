import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import { placeOf, toCountedPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { groupedInOrder, inOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { staffColleges } from '#kernel/session/session.js';
import { Allow } from '../actions/allow.js';
import { loadCourse } from '../course/course.loader.js';
import { Course } from '../course/course.type.js';
import { College } from '../references/college.stub.js';
import { Person } from '../references/person.stub.js';
import { takeBackLearningWish } from './mutations/take-back-learning-wish.js';
import { wishToLearn } from './mutations/wish-to-learn.js';
import { wishesBy, wishesOfColleges } from './wish.repository.js';
import {
  LearningWish,
  LearningWishConnection,
  LearningWishPayload,
  TakeBackLearningWishInput,
  WishToLearnInput,
} from './wish.type.js';

@Resolver(() => LearningWish)
export class LearningWishResolver {
  @FieldResolver(() => Course, { nullable: true, description: 'The course; null of a wish for a competence.' })
  course(@Root() { courseId }: LearningWish, @Ctx() context: HubContext): Promise<Course | null> | null {
    return courseId === null ? null : loadCourse(context, courseId);
  }

  @FieldResolver(() => Person, { description: 'Who wishes it.' })
  person(@Root() { personId }: LearningWish): Person {
    return { id: personId };
  }

  @Allow('learningWish:write')
  @Mutation(() => LearningWishPayload, {
    nullable: true,
    description:
      'Says what the caller would like to learn: a course that is for them, or a competence. For whoever may apply to ' +
      'cohorts. Said again, it changes nothing.',
  })
  wishToLearn(
    @Arg('input', () => WishToLearnInput) input: WishToLearnInput,
    @Ctx() context: HubContext,
  ): Promise<LearningWishPayload> {
    return wishToLearn(context, input);
  }

  @Allow('learningWish:write')
  @Mutation(() => LearningWishPayload, {
    nullable: true,
    description: 'Takes back what the caller would have liked to learn. Said again, it changes nothing.',
  })
  takeBackLearningWish(
    @Arg('input', () => TakeBackLearningWishInput) input: TakeBackLearningWishInput,
    @Ctx() context: HubContext,
  ): Promise<LearningWishPayload> {
    return takeBackLearningWish(context, input);
  }
}

@Resolver(() => LearningWishPayload)
export class LearningWishPayloadResolver {
  @FieldResolver(() => LearningWish, { nullable: true })
  wish(@Root() { wishId }: LearningWishPayload, @Ctx() context: HubContext): Promise<LearningWish | null> | null {
    if (wishId === null) return null;
    return context.loaders
      .get<string, LearningWish | null>('LearningWish', async (ids) =>
        inOrder(ids, await wishesBy(context, 'id', ids), (wish) => wish.id),
      )
      .load(wishId);
  }
}

@Resolver(() => Person)
export class PersonWishesResolver {
  @Rows({ each: 3 })
  @FieldResolver(() => [LearningWish], {
    description:
      'What they say themselves that they would like to learn, what stands first: 10 at most, with those among them that ' +
      'they took back. For themself and the staff of their college; empty for others.',
  })
  learningWishes(@Root() { id }: Person, @Ctx() context: HubContext): Promise<LearningWish[]> {
    return context.loaders
      .get<string, LearningWish[]>('Person.learningWishes', async (ids) =>
        groupedInOrder(ids, await wishesBy(context, 'person_id', ids), (wish) => wish.personId),
      )
      .load(id);
  }
}

@Resolver(() => College)
export class CollegeWishesResolver {
  @FieldResolver(() => LearningWishConnection, {
    nullable: true,
    description:
      'What mentors of the college, and candidates, say themselves that they would like to learn, the latest first. For ' +
      'the staff of the college; null with an error FORBIDDEN for others.',
  })
  learningWishes(
    @Root() { id }: College,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<LearningWishConnection> {
    if (!staffColleges(context.session).includes(id)) throw notStaff();
    const place = placeOf(page);
    return context.loaders
      .get<string, LearningWishConnection>(`College.learningWishes ${JSON.stringify(place)}`, async (ids) => {
        const rows = await wishesOfColleges(context, ids, place);
        return groupedInOrder(ids, rows, (row) => row.of).map((each) =>
          toCountedPage(each, place, (wish) => [wish.id]),
        );
      })
      .load(id);
  }
}
