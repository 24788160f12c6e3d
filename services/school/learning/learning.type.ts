import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate, DateTime } from '#kernel/graph/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'How far a listener has come by the rule of the course, counted from attendance and marks: nobody types it. Of a ' +
    'completed course, as of the day of completion.',
})
export class EnrolmentProgress {
  @Field(() => Int, { description: 'Hours of the sessions that were attended, without cancelled ones.' })
  hoursAttended!: number;

  @Field(() => Int, {
    description:
      'Hours of the programme, of which the share is taken: what was not planned, or was cancelled, is not attended.',
  })
  hours!: number;

  @Field(() => Int, { description: 'Hours that the rule needs.' })
  hoursNeeded!: number;

  @Field(() => Int, { description: 'Assessments that are passed.' })
  assessmentsPassed!: number;

  @Field(() => Int, { description: 'Assessments of the programme.' })
  assessments!: number;

  @Field(() => [String], { description: 'What is lacking, in words; empty when the rule is met. 21 at most.' })
  lacking!: string[];

  @Field(() => Boolean, { description: 'Whether the rule is met.' })
  met!: boolean;

  @Field(() => CalendarDate, { description: 'Day that it is told for.' })
  asOf!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Said of a course that was completed before attendance and marks were kept: nothing of them is recorded.',
  })
  note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A change of attendance or of a mark, as the database noted it.' })
export class LearningChange {
  @Field(() => DateTime, { description: 'When it was recorded.' })
  changedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Account that recorded it, for the staff of the college and of the host; null for others.',
  })
  changedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the assessment, of a mark; null of attendance.' })
  assessment!: string | null;

  @Field(() => String, { nullable: true, description: 'What was recorded before; null when nothing was.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What is recorded by that; null when it was taken back.' })
  after!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the work that a mark is for.' })
  day!: string | null;

  /** For the field `session`. */
  sessionId!: string | null;
}
