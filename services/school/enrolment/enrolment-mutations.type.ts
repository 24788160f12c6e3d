import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { OrderInput } from '#kernel/order/order.type.js';
import { Enrolment } from './enrolment.type.js';

@InputType({ description: 'A mentor to enrol.' })
export class EnrolmentRowInput {
  @Field(() => ID, { description: 'Id of the person, of the college named in the input and with a consent in force.' })
  personId!: string;
}

@InputType({ description: 'Mentors of one college to enrol in a cohort, 1 to 1,000.' })
export class EnrolMentorsInput {
  @Field(() => ID, { description: 'Id of the cohort, hosted by any college of the region.' })
  cohortId!: string;

  @Field(() => ID, { description: "Id of the mentors' college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [EnrolmentRowInput], { description: 'The rows.' })
  rows!: EnrolmentRowInput[];

  @Field(() => OrderInput, {
    nullable: true,
    description:
      'The order that enrols them (domain.md rule 6), dated by the last day of the cohort. Left out, the college ' +
      'attests that there is one; the same call with the order adds it later.',
  })
  order?: OrderInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Enrolments whose order was recorded wrongly, or is still to come, 1 to 1,000.' })
export class CorrectEnrolmentOrdersInput {
  @Field(() => ID, { description: 'Id of the cohort.' })
  cohortId!: string;

  @Field(() => [ID], { description: 'Ids of the enrolments.' })
  ids!: string[];

  @Field(() => OrderInput, { description: 'The order that enrols them, dated by the last day of the cohort.' })
  order!: OrderInput;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'A mentor who completed the course.' })
export class CompletionRowInput {
  @Field(() => ID, { description: 'Id of a person enrolled in the cohort, who meets the rule of its course.' })
  personId!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "Day of completion, by which the rule is met: from the cohort's first day to that of the order, in its academic year; " +
      'that of the order when left out.',
  })
  completedOn?: string | null;
}

@InputType({ description: 'Mentors who completed the course of a cohort, 1 to 1,000.' })
export class CompleteEnrolmentsInput {
  @Field(() => ID, { description: 'Id of the cohort.' })
  cohortId!: string;

  @Field(() => [CompletionRowInput], { description: 'The rows.' })
  rows!: CompletionRowInput[];

  @Field(() => OrderInput, {
    nullable: true,
    description: 'The order on completion. Without it nobody completes the course: COMPLETION_ORDER_MISSING.',
  })
  order?: OrderInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({
  description: 'Enrolments whose order on completion was recorded wrongly, or is still to come, 1 to 1,000.',
})
export class CorrectCompletionOrdersInput {
  @Field(() => ID, { description: 'Id of the cohort.' })
  cohortId!: string;

  @Field(() => [ID], { description: 'Ids of the enrolments, of completed ones.' })
  ids!: string[];

  @Field(() => OrderInput, { description: 'The order on completion, dated by the day of completion or later.' })
  order!: OrderInput;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'A mentor who left the cohort.' })
export class WithdrawalRowInput {
  @Field(() => ID, { description: 'Id of a person enrolled in the cohort.' })
  personId!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'First day without the enrolment; today when left out.' })
  withdrawnOn?: string | null;
}

@InputType({ description: 'Mentors who left a cohort before completing the course, 1 to 1,000.' })
export class WithdrawEnrolmentsInput {
  @Field(() => ID, { description: 'Id of the cohort.' })
  cohortId!: string;

  @Field(() => [WithdrawalRowInput], { description: 'The rows.' })
  rows!: WithdrawalRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class EnrolmentRowResult extends RowResult {
  @Field(() => Enrolment, {
    nullable: true,
    description: 'The enrolment as it stands; null for a refused row, and for a new one in a dry run.',
  })
  enrolment?: Enrolment | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class EnrolmentsPayload extends BulkPayload {
  @Field(() => [EnrolmentRowResult], { description: 'One result a row, in the order of the input.' })
  results!: EnrolmentRowResult[];
}
