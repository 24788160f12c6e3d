import { Field, Int, ObjectType } from 'type-graphql';
import { AcademicYear, DateTime } from '#kernel/graph/scalars.js';
import { AgeGroup, LearnerAges } from './headcount-ages.type.js';

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

  @Field(() => DateTime, { description: 'When it was reported; of a withdrawal, when that was.' })
  reportedAt!: Date;
}
