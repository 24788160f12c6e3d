import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { CalendarDate, DateTime } from '#kernel/graph/scalars.js';

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description:
    "A mentor's place in a cohort. Seen by the mentor's college, by the host of the cohort and by the mentor alone.",
})
export class Enrolment {
  @Field(() => ID, { description: 'Id of the enrolment (UUIDv7).' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the order by which it took effect (domain.md rule 6); null while it is only attested.',
  })
  orderNumber!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date of that order; null while it is only attested.' })
  orderDate!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the college attests the order whose number and date are still to come.',
  })
  orderAttested!: boolean;

  @Field(() => CalendarDate, { description: 'Date of the order; of an attested one the first day of the cohort.' })
  enrolledOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which the course was completed; null until then.' })
  completedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Number of the order on completion; null until then, and of a course completed before such orders were kept.',
  })
  completionOrderNumber!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date of that order; null as its number is.' })
  completionOrderDate!: string | null;

  @Field(() => Boolean, {
    description: 'Whether it was completed on the word of the college, before attendance and marks were kept.',
  })
  completionAttested!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the certificate; null until the course is completed.',
  })
  certificateNumber!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day on which it no longer counts; null unless left.',
  })
  withdrawnOn!: string | null;

  /** For the fields that loaders and other subgraphs resolve. */
  cohortId!: string;
  collegeId!: string;
  personId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An order on enrolment or on completion that another one replaced.' })
export class FormerOrder {
  @Field(() => String, { description: 'Its number, as it was recorded.' })
  number!: string;

  @Field(() => CalendarDate, { description: 'Its date, as it was recorded.' })
  date!: string;

  @Field(() => DateTime, { description: 'When it was replaced.' })
  replacedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of enrolments.' })
export class EnrolmentConnection extends connectionOf('Enrolment', () => Enrolment) {}
