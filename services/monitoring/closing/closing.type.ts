import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { College } from '../college/college.stub.js';
import { Indicator } from '../indicator/indicator.type.js';
import { Person } from '../person/person.stub.js';
import type { Pairing } from './pairing.policy.js';

export enum PairSide {
  MENTEE = 'MENTEE',
  MENTOR = 'MENTOR',
}

registerEnumType(PairSide, {
  name: 'PairSide',
  description: 'A side of a pair.',
  valuesConfig: {
    MENTEE: { description: 'Those who are helped.' },
    MENTOR: { description: 'Those who help.' },
  },
});

@ArgsType()
export class GapClosersArgs {
  @Field(() => String, { description: 'Code of the indicator; an unknown one is BAD_USER_INPUT.' })
  indicator!: string;

  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who could be counted by a new pair.' })
export class PersonWithoutPair {
  @Field(() => Person, { description: 'The person.' })
  person!: Person;

  /** For the place in the list. */
  id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A mentor who can take one more mentee.' })
export class MentorWithRoom {
  @Field(() => Person, { description: 'The mentor.' })
  person!: Person;

  @Field(() => Int, { description: 'Mentees whom the mentor has today by order, over all colleges and forms.' })
  mentees!: number;

  @Field(() => Int, {
    description: 'Mentees whom the mentor can still take; of whom no capacity is known can take one in all.',
  })
  free!: number;

  /** For the place in the list. */
  id!: string;
}

const TOTAL = 'How many there are, over all pages.';

@ObjectType({ simpleResolvers: true, description: 'One page of people without a pair, in the order of registration.' })
export class PersonWithoutPairConnection extends connectionOf('PersonWithoutPair', () => PersonWithoutPair) {
  @Field(() => Int, { description: TOTAL })
  totalCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One page of mentors with room, in the order of registration.' })
export class MentorWithRoomConnection extends connectionOf('MentorWithRoom', () => MentorWithRoom) {
  @Field(() => Int, { description: TOTAL })
  totalCount!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a college could close the gap of an indicator with, as it is known today.',
})
export class GapClosers {
  @Field(() => College, { description: 'The college.' })
  college!: College;

  @Field(() => Indicator, { description: 'The indicator.' })
  indicator!: Indicator;

  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => PairSide, {
    nullable: true,
    description: 'On which side of new pairs the indicator would count people; null where no pair helps it.',
  })
  side!: PairSide | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'People of the college whom the indicator would count: registered, with a consent in force, and without a pair ' +
      'on that side in the year. Null where no pair helps it.',
  })
  withoutPair!: number | null;

  @Field(() => Int, { nullable: true, description: 'Mentors in the base who can take one more mentee; likewise.' })
  mentorsWithRoom!: number | null;

  @Field(() => Int, { nullable: true, description: 'Mentees whom these mentors can still take in all; likewise.' })
  freePlaces!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Why no pair helps this indicator, in the caller's language; null where one does.",
  })
  note!: string | null;

  /** For the lists; null where no pair helps it. */
  pairing!: Pairing | null;
}
