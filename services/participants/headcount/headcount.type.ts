import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { AcademicYear, DateTime } from '#kernel/graph/scalars.js';
import { AgeGroup, AgeGroupInput, LearnerAges, LearnerAgesInput } from './headcount-ages.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'Size of a college in an academic year as it reported, in the shape of form SPO-1: what percentages are of.',
})
export class Headcount {
  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => Int, { description: 'Students of the college: the learners of the indicators.' })
  students!: number;

  @Field(() => Int, { description: 'Pupils of partner schools who may take part.' })
  pupils!: number;

  @Field(() => Int, { description: 'Teachers of the college.' })
  teachers!: number;

  @Field(() => Int, { description: 'Teachers with under three full years of teaching on 1 October (S002).' })
  youngSpecialists!: number;

  @Field(() => LearnerAges, { nullable: true, description: 'Ages of the students; null when not reported.' })
  studentAges!: LearnerAges | null;

  @Field(() => LearnerAges, { nullable: true, description: 'Ages of the pupils; null when not reported.' })
  pupilAges!: LearnerAges | null;

  @Field(() => [AgeGroup], {
    nullable: true,
    description: 'Teachers by age, the youngest first; null when not reported.',
  })
  teacherAges!: AgeGroup[] | null;

  @Field(() => DateTime, { description: 'When it was reported.' })
  reportedAt!: Date;
}

@InputType({ description: "A college's size in an academic year." })
export class HeadcountRowInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => Int, { description: 'Students, 0 or more.' })
  students!: number;

  @Field(() => Int, { nullable: true, description: 'Pupils of partner schools who may take part; 0 when left out.' })
  pupils?: number | null;

  @Field(() => Int, { description: 'Teachers, 0 or more.' })
  teachers!: number;

  @Field(() => Int, { description: 'Young specialists among the teachers.' })
  youngSpecialists!: number;

  @Field(() => LearnerAgesInput, {
    nullable: true,
    description: 'Ages of the students. Left out, those known stay as long as the number of students does.',
  })
  studentAges?: LearnerAgesInput | null;

  @Field(() => LearnerAgesInput, {
    nullable: true,
    description: 'Ages of the pupils. Left out, those known stay as long as the number of pupils does.',
  })
  pupilAges?: LearnerAgesInput | null;

  @Field(() => [AgeGroupInput], {
    nullable: true,
    description: 'Teachers by age. Left out, those known stay as long as the number of teachers does.',
  })
  teacherAges?: AgeGroupInput[] | null;
}

@InputType({ description: 'Headcounts to report, 1 to 1,000.' })
export class ReportHeadcountInput {
  @Field(() => [HeadcountRowInput], {
    description: 'One row a college and year; a later report replaces the earlier, which is kept.',
  })
  rows!: HeadcountRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class HeadcountRowResult extends RowResult {}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class ReportHeadcountPayload extends BulkPayload {
  @Field(() => [HeadcountRowResult], { description: 'One result a row, in the order of the input.' })
  results!: HeadcountRowResult[];
}
