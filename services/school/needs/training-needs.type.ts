import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { College } from '../references/college.stub.js';
import { NAMED } from './named.data.js';
import type { Supply } from './supply.policy.js';

export enum TrainingSupply {
  NO_COURSE = 'NO_COURSE',
  NO_COHORT = 'NO_COHORT',
  NO_PLACES = 'NO_PLACES',
  PLACES = 'PLACES',
}

registerEnumType(TrainingSupply, {
  name: 'TrainingSupply',
  description: 'What the network school has for those who are to learn something.',
  valuesConfig: {
    NO_COURSE: { description: 'No course teaches it.' },
    NO_COHORT: { description: 'A course teaches it, and no cohort of it is open or to come.' },
    NO_PLACES: { description: 'All places of its cohorts are held: whoever applies waits.' },
    PLACES: { description: 'A cohort has places left.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'What a college needs of a competence.' })
export class CollegeTrainingNeed {
  @Field(() => College, { description: 'The college.' })
  college!: College;

  @Field(() => Int, { description: 'Mentors of it to be trained.' })
  need!: number;

  @Field(() => Int, { description: 'Its mentees who ask for the competence and have no mentor.' })
  waiting!: number;

  @Field(() => Int, { description: 'Its mentors who wish to be trained in it.' })
  wishing!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A competence that mentors are to be trained in, and what the network school offers for it, as of today. People ' +
    'count who are in a base with a consent in force.',
})
export class TrainingNeed {
  @Field(() => String, { description: 'The competence, in the words most used.' })
  competence!: string;

  @Field(() => Int, { description: 'Mentees who ask for it.' })
  asked!: number;

  @Field(() => Int, { description: 'Those of them who have no mentor.' })
  waiting!: number;

  @Field(() => Int, { description: 'Mentors who have it.' })
  mentors!: number;

  @Field(() => Int, {
    description: 'Mentees whom these can still take. A mentor of several competences counts for each.',
  })
  freePlaces!: number;

  @Field(() => Int, {
    description:
      'Mentors who wish to be trained in it and do not have it: by what the college wrote in the base ' +
      '(`MentorProfile.learningWishes`) or by what they say themselves (`Person.learningWishes`).',
  })
  wishing!: number;

  @Field(() => Int, { description: 'Those of them who say so themselves.' })
  wishingThemselves!: number;

  @Field(() => Int, {
    description:
      'Mentors to be trained. In each college the greater of two numbers: those who wish it; and `waiting` less ' +
      '`freePlaces`, through the mentees whom a mentor of the college takes on average, rounded up. Of a region the sum.',
  })
  need!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Places left in cohorts that are open or to come and whose course gives it; a cohort that gives several ' +
      'counts for each. Null where a cohort has no bound of places, or its places are not for the caller: they are ' +
      'for its host and the coordinators of its region.',
  })
  offered!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Places missing: what is left of `need` when the own courses of each college, and those of the network, have ' +
      'taken all that they can. 0 where a cohort has no bound; null where its places are not for the caller.',
  })
  gap!: number | null;

  @Field(() => TrainingSupply, { description: 'What there is for it.' })
  supply!: Supply;

  @Rows({ each: NAMED.colleges })
  @Field(() => [CollegeTrainingNeed], {
    description: 'Where: the 10 colleges that need most. Of a college it is that one.',
  })
  colleges!: CollegeTrainingNeed[];

  /** For the fields `courses` and `cohorts`. */
  courseIds!: readonly string[];
  cohortIds!: readonly string[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One page of the training needs of a region or a college: the greatest gap first, then the greatest need.',
})
export class TrainingNeedConnection extends connectionOf('TrainingNeed', () => TrainingNeed) {
  @Field(() => Int, {
    description: 'Competences in the whole list: those that are needed, and those that a course gives.',
  })
  totalCount!: number;

  @Field(() => Int, {
    description:
      'Competences that are needed and not listed: fewer than 3 people have written them and no course gives them. ' +
      'Words so rare may tell of whom they are, so the staff of the college alone reads them.',
  })
  rare!: number;

  @Field(() => CalendarDate, { description: 'Day of the count.' })
  asOf!: string;

  @Field(() => Int, { description: 'Version of the formulas by which need and gap are counted.' })
  formulaVersion!: number;
}
