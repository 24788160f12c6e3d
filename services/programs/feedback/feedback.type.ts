import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { PairSide } from '../mentorship/pair-side.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'Feedback of one side on a meeting (S001 6.3). The other side never reads it; the college reads that it was given, and ' +
    'of a pair that is not confidential its score and the help that is wanted.',
})
export class Feedback {
  @Field(() => PairSide, { description: 'Who gave it.' })
  side!: PairSide;

  @Field(() => CalendarDate, { description: 'Day on which it was given.' })
  givenOn!: string;

  @Field(() => [CalendarDate], { description: 'Days on which it was changed; what it said before is not kept.' })
  changedOn!: string[];

  @Field(() => Boolean, { description: 'Whether the college took its score over from a form on paper.' })
  onPaper!: boolean;

  @Field(() => Int, { nullable: true, description: 'Score, 1 to 10; null for who may not read it.' })
  score!: number | null;

  @Field(() => String, { nullable: true, description: 'Help wanted; null for none, and for who may not read it.' })
  helpWanted!: string | null;

  @Field(() => String, { nullable: true, description: 'What went well; null for all but who wrote it.' })
  wentWell!: string | null;

  @Field(() => String, { nullable: true, description: 'What did not; null for all but who wrote it.' })
  wentBadly!: string | null;
}

@InputType({ description: 'Feedback of the caller on a meeting at which they were.' })
export class GiveFeedbackInput {
  @Field(() => ID, { description: 'Id of the meeting.' })
  meetingId!: string;

  @Field(() => ID, { description: 'Id of the mentorship, one of the caller’s own.' })
  mentorshipId!: string;

  @Field(() => Int, { description: 'Score, 1 to 10.' })
  score!: number;

  @Field(() => String, {
    nullable: true,
    description: 'What went well, up to 2,000 characters; the caller alone reads it.',
  })
  wentWell?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What did not, up to 2,000 characters; the caller alone reads it.',
  })
  wentBadly?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Help wanted, up to 2,000 characters; the curator reads it unless the pair is confidential.',
  })
  helpWanted?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The feedback as it stands, or why nothing was changed.' })
export class FeedbackPayload {
  @Field(() => RowOutcome, { description: 'CREATED, or UPDATED where it had been given before.' })
  outcome!: RowOutcome;

  @Field(() => Feedback, { nullable: true, description: 'The feedback; null where it was refused.' })
  feedback!: Feedback | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];
}
