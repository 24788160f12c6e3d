import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { OrderInput } from '#kernel/order/order.type.js';
import { Course, CourseReach } from './course.type.js';
import { Assessment, CourseMaterial, CourseModule } from './programme/programme.type.js';

/** What a course teaches, as both mutations take it. */
@InputType({ description: 'What a course teaches, whom, and by what rule somebody completes it.' })
abstract class ProgrammeFields {
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the forms of mentoring whose mentors it is for, of those of the region; for all when empty.',
  })
  audience?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Competences that it gives, up to 50 words of 100 characters.',
  })
  competences?: string[] | null;

  @Field(() => [CourseModule], { nullable: true, description: 'Its parts in their order, 50 at most.' })
  modules?: CourseModule[] | null;

  @Field(() => [CourseMaterial], { nullable: true, description: 'What there is to read or watch, 50 at most.' })
  materials?: CourseMaterial[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Share of the hours that a listener attends at least, in per cent; 80 unless said otherwise.',
  })
  attendancePercent?: number | null;

  @Field(() => [Assessment], { nullable: true, description: 'What a listener has to pass besides, 20 at most.' })
  assessments?: Assessment[] | null;
}

@InputType({ description: 'A course to create.' })
export class CreateCourseInput extends ProgrammeFields {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own or that of the college." })
  regionId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Id of the college whose course it is; the regional site's when left out.",
  })
  collegeId?: string | null;

  @Field(() => CourseReach, { nullable: true, description: 'Whose mentors it is open to; NETWORK when left out.' })
  reach?: CourseReach | null;

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

@InputType({ description: 'A change of a course: what is left out stays as it is.' })
export class ChangeCourseInput extends ProgrammeFields {
  @Field(() => ID, { description: 'Id of the course.' })
  courseId!: string;

  @Field(() => String, { nullable: true, description: 'Title in Russian, up to 300 characters.' })
  titleRu?: string | null;

  @Field(() => String, { nullable: true, description: 'Title in English, up to 300 characters.' })
  titleEn?: string | null;

  @Field(() => CourseReach, { nullable: true, description: 'Whose mentors it is open to.' })
  reach?: CourseReach | null;

  @Field(() => Int, { nullable: true, description: 'Length in academic hours, 1 to 2,000.' })
  hours?: number | null;
}

@InputType({ description: 'A course that is offered no more.' })
export class RetireCourseInput {
  @Field(() => ID, { description: 'Id of the course.' })
  courseId!: string;

  @Field(() => String, { description: 'Why, up to 500 characters; read by everybody who reads the course.' })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The course after a change, or why it was not changed.' })
export class CoursePayload {
  @Field(() => Course, { nullable: true, description: 'The course as it is now; null when a rule was broken.' })
  course?: Course | null;

  @Field(() => RowOutcome, { description: 'What became of it.' })
  outcome!: RowOutcome;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was changed.' })
  problems!: ToldProblem[];

  /** Of the course, which a loader resolves after the commit. */
  courseId!: string | null;
}
