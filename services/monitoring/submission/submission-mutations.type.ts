import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { IndicatorScore } from '../scorecard/scorecard.type.js';
import { Submission } from './submission.type.js';

@ObjectType({ simpleResolvers: true, description: 'Something about figures that the region will ask about.' })
export class SubmissionFinding {
  @Field(() => String, { description: 'Code of the check, by which it is answered.' })
  check!: string;

  @Field(() => String, { description: "What is so, and what it may come from, in the caller's language." })
  message!: string;
}

@InputType({ description: 'What a college says of a check that its figures do not pass.' })
export class SubmissionAnswerInput {
  @Field(() => String, { description: 'Code of the check.' })
  check!: string;

  @Field(() => String, { description: 'Why it is so, in words: 3 to 1,000 characters.' })
  answer!: string;
}

@InputType({ description: 'The figures of a college for a period, as of its last day.' })
export class SubmitPeriodInput {
  @Field(() => ID, { description: 'Id of the period.' })
  periodId!: string;

  @Field(() => ID, { description: "Id of the college, one of the director's own." })
  collegeId!: string;

  @Field(() => [SubmissionAnswerInput], {
    nullable: true,
    description: 'An answer to each check that the figures do not pass; a dry run tells which.',
  })
  answers?: SubmissionAnswerInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Figures of a college that the region accepts.' })
export class AcceptSubmissionInput {
  @Field(() => ID, { description: 'Id of the attempt that was looked at.' })
  submissionId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Accept the figures as they were submitted even if the facts have changed since.',
  })
  asSubmitted?: boolean | null;

  @Field(() => String, { nullable: true, description: 'A word to the college, up to 2,000 characters.' })
  comment?: string | null;
}

@InputType({ description: 'Figures of a college that the region sends back.' })
export class ReturnSubmissionInput {
  @Field(() => ID, { description: 'Id of the attempt that was looked at.' })
  submissionId!: string;

  @Field(() => String, { description: 'What to mend: 3 to 2,000 characters.' })
  comment!: string;
}

@ObjectType({ simpleResolvers: true, description: 'How far the college is with the period now.' })
export class SubmissionPayload {
  @Field(() => Submission, { nullable: true, description: 'The attempt; null when there is none.' })
  submission?: Submission | null;

  @Field(() => [SubmissionFinding], {
    description: 'What the region will ask about, answered or not; empty when everything is as expected.',
  })
  findings!: SubmissionFinding[];

  @Field(() => [IndicatorScore], {
    description:
      'What a college submits, by indicator: counted as the facts were on the last day of the period, as nothing else ' +
      'tells it before. Empty where nothing was counted, and when the region decides.',
  })
  figures!: IndicatorScore[];

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];

  /** For the field `submission`, which is read after the commit. */
  periodId!: string;
  collegeId!: string;
}
