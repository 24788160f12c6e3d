import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { MOST_WISHES } from './wish.policy.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A course or a competence that a mentor says they would like to learn. Seen by them and their college.',
})
export class LearningWish {
  @Field(() => ID, { description: 'Id of the wish (UUIDv7).' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The competence; null of a wish for a course.' })
  competence!: string | null;

  @Field(() => CalendarDate, { description: 'Day on which they said so.' })
  wishedOn!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which they took it back; null of a wish that stands.',
  })
  takenBackOn!: string | null;

  /** For the fields `course` and `person`. */
  courseId!: string | null;
  personId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of learning wishes.' })
export class LearningWishConnection extends connectionOf('LearningWish', () => LearningWish) {
  @Field(() => Int, { description: 'Wishes in the whole list, over all pages.' })
  totalCount!: number;
}

@InputType({ description: 'What a mentor would like to learn: a course or a competence, exactly one of the two.' })
export class WishToLearnInput {
  @Field(() => ID, { description: 'Id of the mentor, the caller.' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'Id of a course that mentors of their college can attend.' })
  courseId?: string | null;

  @Field(() => String, { nullable: true, description: 'A competence, up to 100 characters, in any spelling.' })
  competence?: string | null;
}

@InputType({ description: 'A wish that is taken back.' })
export class TakeBackLearningWishInput {
  @Field(() => ID, { description: 'Id of a wish of the caller.' })
  wishId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The wish as it stands, or why there is none.' })
export class LearningWishPayload {
  @Field(() => LearningWish, { nullable: true, description: `The wish; a mentor has up to ${MOST_WISHES} at a time.` })
  wish?: LearningWish | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when it was done.' })
  problems!: ToldProblem[];

  /** For the field `wish`, which is read after the commit. */
  wishId!: string | null;
}
