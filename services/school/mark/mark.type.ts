import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { CalendarDate } from '#kernel/graph/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'The mark that a listener has of an assessment.' })
export class AssessmentMark {
  @Field(() => String, { description: 'Code of the assessment, in the programme of the cohort.' })
  assessment!: string;

  @Field(() => Float, { description: 'The mark, from 0 to the top mark of the assessment.' })
  value!: number;

  @Field(() => CalendarDate, { description: 'Day of the work that it is given for.' })
  day!: string;

  /** For the enrolment that lists it. */
  enrolmentId!: string;
}

@InputType({ description: 'A mark of a listener.' })
export class MarkRowInput {
  @Field(() => ID, { description: 'Id of the enrolment.' })
  enrolmentId!: string;

  @Field(() => String, { description: 'Code of an assessment of the programme that the cohort follows.' })
  assessment!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'The mark, from 0 to the top mark, with two decimals at most; left out or null, it is taken back.',
  })
  value?: number | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Day of the work, on which the person was a listener and not absent; that of the mark that is known, or today, when left out.',
  })
  day?: string | null;
}

@InputType({ description: 'Marks of listeners of one cohort, 1 to 1,000 rows.' })
export class RecordMarksInput {
  @Field(() => ID, {
    description: "Id of the cohort, which one of the caller's colleges hosts, or the caller teaches.",
  })
  cohortId!: string;

  @Field(() => [MarkRowInput], { description: 'The rows.' })
  rows!: MarkRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}
