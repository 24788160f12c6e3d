import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { Practice } from './practice.type.js';

@InputType({
  description:
    'A practice to add to the base, or, with `id`, to change: what is left out is as it was, and empty clears.',
})
export class RecordPracticeInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the practice to change; a new one is added without it.' })
  id?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of a new one: id of the mentorship that it comes from. Either this or `mentorId` and `form`.',
  })
  mentorshipId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of a new one: id of the mentor of the college that it is of.' })
  mentorId?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a new one of a mentor: code of its form of mentoring.' })
  form?: string | null;

  @Field(() => String, { nullable: true, description: 'Title, 1 to 200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done, 1 to 4,000 characters.' })
  done?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, up to 4,000 characters.' })
  result?: string | null;

  @Field(() => String, { nullable: true, description: 'An address that begins with https://, up to 2,000 characters.' })
  link?: string | null;

  @Field(() => [String], { nullable: true, description: 'Up to 20 #tags of up to 100 characters.' })
  tags?: string[] | null;
}

@InputType({ description: 'A practice that a college offers to its region, or keeps to itself again.' })
export class SharePracticeInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => ID, { description: 'Id of the practice.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether the region is to read it, once all of its sides agree.' })
  share!: boolean;
}

@InputType({ description: 'A practice that is taken out of the base.' })
export class WithdrawPracticeInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => ID, { description: 'Id of the practice.' })
  id!: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'What the caller says of a practice of theirs being read in the region.' })
export class AnswerPracticeInput {
  @Field(() => ID, { description: 'Id of the practice, one of the caller’s own.' })
  practiceId!: string;

  @Field(() => Boolean, { description: 'Yes or no; a later word replaces the former at once.' })
  agrees!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The practice after the change, or why nothing was changed.' })
export class PracticePayload {
  @Field(() => Practice, { nullable: true, description: 'The practice; null where it was refused.' })
  practice?: Practice | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];

  /** For the field that is read when all is done. */
  practiceId!: string | null;
}
