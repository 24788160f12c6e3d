import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BulkPayload, RowOutcome, RowResult } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear } from '#kernel/graph/scalars.js';

@InputType({ description: 'People of an age, in full years: from, to, or both.' })
export class AgeGroupInput {
  @Field(() => Int, { nullable: true, description: 'The lowest age; left out for all up to the highest.' })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: 'The highest age; left out for all from the lowest on.' })
  to?: number | null;

  @Field(() => Int, { description: 'People of these ages, 0 or more.' })
  count!: number;
}

@InputType({ description: 'How old the learners are, as far as it is known. No more than the total.' })
export class LearnerAgesInput {
  @Field(() => Int, { nullable: true, description: 'Learners under 18.' })
  minors?: number | null;

  @Field(() => [AgeGroupInput], { nullable: true, description: 'Learners by age; an age stands in one group.' })
  groups?: AgeGroupInput[] | null;
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

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the numbers are right although they are ten times or a tenth of the last ones, or fewer than take part. ' +
      'Without it such a row is refused with HEADCOUNT_JUMP.',
  })
  confirm?: boolean | null;
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

@InputType({ description: 'A headcount to take back.' })
export class WithdrawHeadcountInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year; one that was reported by a slip may be of any.' })
  year!: number;

  @Field(() => String, { description: 'Why, from 1 to 500 characters.' })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the headcount, or why it stands.' })
export class WithdrawHeadcountPayload {
  @Field(() => RowOutcome, { description: 'UPDATED, or UNCHANGED where it was withdrawn already.' })
  outcome!: RowOutcome;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the year has no headcount now.' })
  problems!: ToldProblem[];
}
