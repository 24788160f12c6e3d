import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Rows } from '#kernel/graph/cost/rows.js';
import { CalendarDate } from '#kernel/graph/scalars.js';

export enum AssessmentKind {
  ASSIGNMENT = 'ASSIGNMENT',
  TEST = 'TEST',
}

registerEnumType(AssessmentKind, {
  name: 'AssessmentKind',
  description: 'How listeners are assessed.',
  valuesConfig: {
    ASSIGNMENT: { description: 'Something that a listener makes or does.' },
    TEST: { description: 'Questions that a listener answers.' },
  },
});

@ObjectType('CourseModule', { simpleResolvers: true, description: 'A part of the programme of a course.' })
@InputType('CourseModuleInput', { description: 'A part of the programme of a course.' })
export class CourseModule {
  @Field(() => String, { description: 'Title, up to 300 characters.' })
  title!: string;

  @Field(() => Int, { description: 'Academic hours; those of all modules fit into those of the programme.' })
  hours!: number;
}

@ObjectType('CourseMaterial', { simpleResolvers: true, description: 'Something to read or watch.' })
@InputType('CourseMaterialInput', { description: 'Something to read or watch.' })
export class CourseMaterial {
  @Field(() => String, { description: 'Title, up to 300 characters.' })
  title!: string;

  @Field(() => String, { description: 'Where it is: an address of https, up to 2,000 characters.' })
  link!: string;
}

@ObjectType('Assessment', { simpleResolvers: true, description: 'What a listener has to pass to complete the course.' })
@InputType('AssessmentInput', { description: 'What a listener has to pass to complete the course.' })
export class Assessment {
  @Field(() => String, { description: 'Code: 1 to 40 Latin letters, digits and hyphens, unique in the programme.' })
  code!: string;

  @Field(() => String, { description: 'Title, up to 300 characters.' })
  title!: string;

  @Field(() => AssessmentKind, { description: 'How it is assessed.' })
  kind!: 'ASSIGNMENT' | 'TEST';

  @Field(() => Int, { description: 'The lowest mark that passes.' })
  passMark!: number;

  @Field(() => Int, { description: 'The highest mark, 1,000 at most.' })
  topMark!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What a course teaches, as one of its versions. A cohort keeps the version that it was opened on; once one has ' +
    'begun, or has sessions, a change of the course makes the next version.',
})
export class CourseVersion {
  @Field(() => Int, { description: 'Number of the version, from 1.' })
  version!: number;

  @Field(() => Int, { description: 'Length in academic hours.' })
  hours!: number;

  @Field(() => [String], {
    description: 'Codes of the forms of mentoring whose mentors the course is for; empty when it is for all mentors.',
  })
  audience!: string[];

  @Field(() => [String], { description: 'Competences that it gives, in the words that bases of mentors use.' })
  competences!: string[];

  @Rows({ each: 10 })
  @Field(() => [CourseModule], { description: 'Its parts in their order, 50 at most.' })
  modules!: CourseModule[];

  @Rows({ each: 5 })
  @Field(() => [CourseMaterial], { description: 'What there is to read or watch, 50 at most.' })
  materials!: CourseMaterial[];

  @Field(() => Int, { description: 'Share of the hours that a listener attends at least, in per cent.' })
  attendancePercent!: number;

  @Rows({ each: 3 })
  @Field(() => [Assessment], { description: 'What a listener has to pass besides, 20 at most.' })
  assessments!: Assessment[];

  @Field(() => CalendarDate, { description: 'Day on which the version was made.' })
  madeOn!: string;
}
