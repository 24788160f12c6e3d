import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { Person } from '../person/person.stub.js';

export enum RewardKind {
  GRATITUDE = 'GRATITUDE',
  DIPLOMA = 'DIPLOMA',
  TITLE = 'TITLE',
  BONUS = 'BONUS',
  CONTEST_TAKEN_PART = 'CONTEST_TAKEN_PART',
  CONTEST_PRIZE = 'CONTEST_PRIZE',
  CONTEST_WON = 'CONTEST_WON',
}

registerEnumType(RewardKind, {
  name: 'RewardKind',
  description: 'What somebody was rewarded with, or what they came to in a contest on mentoring (S001 7.2).',
  valuesConfig: {
    GRATITUDE: { description: 'A letter of thanks.' },
    DIPLOMA: { description: 'A diploma.' },
    TITLE: { description: 'A title, such as the best mentor of the year.' },
    BONUS: { description: 'A payment; its amount is not kept.' },
    CONTEST_TAKEN_PART: { description: 'Took part in a contest.' },
    CONTEST_PRIZE: { description: 'Took a prize in a contest.' },
    CONTEST_WON: { description: 'Won a contest.' },
  },
});

export enum RewardLevel {
  COLLEGE = 'COLLEGE',
  MUNICIPALITY = 'MUNICIPALITY',
  REGION = 'REGION',
  COUNTRY = 'COUNTRY',
}

registerEnumType(RewardLevel, {
  name: 'RewardLevel',
  description: 'Who rewards, or whose contest it is.',
  valuesConfig: {
    COLLEGE: { description: 'The college.' },
    MUNICIPALITY: { description: 'The municipality.' },
    REGION: { description: 'The region.' },
    COUNTRY: { description: 'The country.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'A reward of a mentor or a mentee, or their place in a contest on mentoring (S003; S001 1.6, stage 7). For the staff of ' +
    'the college and for whoever was rewarded.',
})
export class Reward {
  @Field(() => ID, { description: 'Id of the reward (UUIDv7).' })
  id!: string;

  @Field(() => Person, { nullable: true, description: 'Who was rewarded.' })
  person!: Person | null;

  @Field(() => AcademicYear, { description: 'Academic year that it is of.' })
  year!: number;

  @Field(() => RewardKind, { description: 'What with.' })
  kind!: RewardKind;

  @Field(() => RewardLevel, { description: 'Who rewards, or whose contest it is.' })
  level!: RewardLevel;

  @Field(() => String, { description: 'What for, or the name of the contest.' })
  title!: string;

  @Field(() => CalendarDate, { description: 'Day.' })
  rewardedOn!: string;

  @Field(() => String, { nullable: true, description: 'Number of the order; null where there is none.' })
  orderNumber!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date of the order; null where there is none.' })
  orderDate!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the mistake was; null unless it is void, and counts nowhere.',
  })
  voidReason!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of rewards.' })
export class RewardConnection extends connectionOf('Reward', () => Reward) {
  @Field(() => Int, { description: 'Rewards in the whole list that the caller may see, over all pages.' })
  totalCount!: number;
}

/** Which rewards a list is of. */
@ArgsType()
export class RewardsArgs extends PageArgsType {
  @Field(() => ID, { nullable: true, description: 'Of the people of this college only.' })
  collegeId?: string | null;

  @Field(() => [AcademicYear], { nullable: true, description: 'Of these academic years only.' })
  years?: number[] | null;

  @Field(() => [RewardKind], { nullable: true, description: 'Of these kinds only.' })
  kinds?: RewardKind[] | null;

  @Field(() => [RewardLevel], { nullable: true, description: 'Of these levels only.' })
  levels?: RewardLevel[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this person only.' })
  personId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that are void instead of those that count.' })
  voided?: boolean | null;
}
