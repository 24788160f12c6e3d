import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Somebody who learns in a cohort, as whoever teaches it knows them.',
})
export class CohortListener {
  @Field(() => ID, { description: 'Id of the enrolment.' })
  id!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => CalendarDate, { description: 'Day from which they listen.' })
  enrolledOn!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which they completed the course: their results change no more. Null until then.',
  })
  completedOn!: string | null;

  /** For the field `college`, and for the cohort that lists them. */
  collegeId!: string;
  cohortId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of listeners.' })
export class CohortListenerConnection extends connectionOf('CohortListener', () => CohortListener) {}
