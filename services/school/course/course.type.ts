import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { SchoolOrderInput } from '../order/order.type.js';

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description: "A course of a region's network school of mentors, which trains mentors across colleges (S001 4.3).",
})
export class Course {
  @Field(() => ID, { description: 'Id of the course (UUIDv7).' })
  id!: string;

  @Field(() => String, { description: 'Code of the course, unique in its region.' })
  code!: string;

  @Field(() => String, { description: "Title in the caller's language." })
  title!: string;

  @Field(() => Int, { description: 'Length in academic hours.' })
  hours!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the order that founded the course; null while it is not known.',
  })
  foundingOrderNumber!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date of that order; null while it is not known.' })
  foundingOrderDate!: string | null;

  @Field(() => Boolean, { description: 'Whether this is made-up sample data.' })
  sample!: boolean;

  /** For the field `region`. */
  regionId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of courses.' })
export class CourseConnection extends connectionOf('Course', () => Course) {
  @Field(() => Int, { description: 'Courses in the whole list, over all pages.' })
  totalCount!: number;
}

@InputType({ description: 'A course to create.' })
export class CreateCourseInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => String, { description: 'Code: 2 to 40 Latin letters, digits and hyphens, unique in the region.' })
  code!: string;

  @Field(() => String, { description: 'Title in Russian, up to 300 characters.' })
  titleRu!: string;

  @Field(() => String, { nullable: true, description: 'Title in English; the Russian one when left out.' })
  titleEn?: string | null;

  @Field(() => Int, { description: 'Length in academic hours, 1 to 2,000.' })
  hours!: number;

  @Field(() => SchoolOrderInput, { nullable: true, description: 'The order that founded the course (S001 4.3).' })
  foundingOrder?: SchoolOrderInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether this is made-up sample data.' })
  sample?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The created course, or why it was not created.' })
export class CreateCoursePayload {
  @Field(() => Course, { nullable: true, description: 'The course; null when a rule was broken.' })
  course!: Course | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the course was created.' })
  problems!: ToldProblem[];
}
