import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'Who teaches a cohort, as its schedule names them.' })
export class CohortTeacher {
  @Field(() => String, { description: 'Name, as it is written.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What they do in it.' })
  role!: string | null;

  /** For the field `person`: who it is, in which cohort. */
  personId!: string | null;
  cohortId!: string;
}

@InputType({ description: 'Who teaches a cohort, as its schedule names them.' })
export class CohortTeacherInput {
  @Field(() => String, { description: 'Name, up to 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What they do in it, up to 200 characters.' })
  role?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Id of the person of the host's whom the name is of. Who is one sees the names of listeners, and records attendance " +
      'and marks, to the last day of the cohort.',
  })
  personId?: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({ simpleResolvers: true, description: 'One run of a course, hosted by a college.' })
export class Cohort {
  @Field(() => ID, { description: 'Id of the cohort (UUIDv7).' })
  id!: string;

  @Field(() => String, { description: 'Title that tells it from the other runs of the course.' })
  title!: string;

  @Field(() => AcademicYear, { description: 'Academic year that it lies in and counts in.' })
  year!: number;

  @Field(() => CalendarDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day; until then the host sees who its listeners are.' })
  endsOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the order that founded it; null while it is not known.',
  })
  orderNumber!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date of that order; null while it is not known.' })
  orderDate!: string | null;

  @Field(() => Int, { nullable: true, description: 'Places that it has; null without a bound.' })
  capacity!: number | null;

  /** For the fields that loaders resolve. */
  version!: number;
  teachers!: Omit<CohortTeacher, 'cohortId'>[];
  courseId!: string;
  collegeId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of cohorts.' })
export class CohortConnection extends connectionOf('Cohort', () => Cohort) {
  @Field(() => Int, { description: 'Cohorts in the whole list, over all pages.' })
  totalCount!: number;
}
