import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { OrderInput } from '#kernel/order/order.type.js';
import { Course } from './course.type.js';

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

  @Field(() => OrderInput, { nullable: true, description: 'The order that founded the course (S001 4.3).' })
  foundingOrder?: OrderInput | null;

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
