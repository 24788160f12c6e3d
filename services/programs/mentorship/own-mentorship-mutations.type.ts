import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { Mentorship } from './mentorship.type.js';

@InputType({ description: 'What mentor or mentee says of a pair that is proposed to them.' })
export class AnswerMentorshipInput {
  @Field(() => ID, { description: "Id of the mentorship, one of the caller's own." })
  mentorshipId!: string;

  @Field(() => Boolean, { description: 'Yes or no; a later word replaces the former.' })
  agrees!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, 1 to 500 characters; for a no alone.' })
  reason?: string | null;
}

@InputType({ description: 'A pair that mentor or mentee leaves today.' })
export class LeaveMentorshipInput {
  @Field(() => ID, { description: "Id of the mentorship, one of the caller's own." })
  mentorshipId!: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters (S000).' })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The mentorship after the change, or why nothing was changed.' })
export class OwnMentorshipPayload {
  @Field(() => Mentorship, { nullable: true, description: 'The mentorship; null where the caller has no such one.' })
  mentorship?: Mentorship | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];

  /** For the field that is read when all is done. */
  mentorshipId!: string;
}
