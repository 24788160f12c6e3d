import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { Mentorship } from '../mentorship/mentorship.type.js';

export enum CadenceState {
  ON_CADENCE = 'ON_CADENCE',
  LATE = 'LATE',
  NOT_STARTED = 'NOT_STARTED',
  PAUSED = 'PAUSED',
}

registerEnumType(CadenceState, {
  name: 'CadenceState',
  description: 'Whether a pair at work meets at least once in two weeks (S001 6.3).',
  valuesConfig: {
    ON_CADENCE: { description: 'It met within the last fortnight.' },
    LATE: { description: 'The fortnight is over without a meeting.' },
    NOT_STARTED: { description: 'It has not met yet, and its first fortnight is not over.' },
    PAUSED: { description: 'It is a break of the college.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'Whether a pair meets at least once in two weeks (S001 6.3). Holidays of the region and breaks of the college do not count.',
})
export class Cadence {
  @Field(() => CadenceState, { description: 'Where it stands today.' })
  state!: CadenceState;

  @Field(() => Int, { description: 'Days behind the fortnight that count; 0 for a pair in time.' })
  lateBy!: number;

  @Field(() => CalendarDate, { description: 'Last day on which the next meeting is in time.' })
  dueOn!: string;
}

export enum FadingReason {
  LATE = 'LATE',
  TWO_FORTNIGHTS_MISSED = 'TWO_FORTNIGHTS_MISSED',
  SCORES_FALLING = 'SCORES_FALLING',
  ONE_SIDE_SILENT = 'ONE_SIDE_SILENT',
}

registerEnumType(FadingReason, {
  name: 'FadingReason',
  description: 'Why a pair seems to fade.',
  valuesConfig: {
    LATE: { description: 'It is late for its meeting, and has not missed two fortnights; told on demand.' },
    TWO_FORTNIGHTS_MISSED: { description: 'It has missed two fortnights in a row.' },
    SCORES_FALLING: {
      description:
        'The last three scores of one side are each below the one before; of a confidential pair this is not told.',
    },
    ONE_SIDE_SILENT: { description: 'Of the last three meetings one side alone gave feedback.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A pair that seems to fade. Why, and not a word of what the two say.',
})
export class FadingMentorship {
  @Field(() => Mentorship, { nullable: true, description: 'The mentorship.' })
  mentorship?: Mentorship | null;

  @Field(() => [FadingReason], { description: 'Why, at least one.' })
  reasons!: FadingReason[];

  id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of the pairs of a college that fade.' })
export class FadingMentorshipConnection extends connectionOf('FadingMentorship', () => FadingMentorship) {
  @Field(() => Int, { description: 'How many fade, over all pages.' })
  totalCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many pairs of a college at work meet in time today.' })
export class CadenceCounts {
  @Field(() => Int, { description: 'Pairs at work.' })
  atWork!: number;

  @Field(() => Int, { description: 'Of them ON_CADENCE.' })
  onCadence!: number;

  @Field(() => Int, { description: 'Of them LATE.' })
  late!: number;

  @Field(() => Int, { description: 'Of them NOT_STARTED.' })
  notStarted!: number;

  @Field(() => Int, { description: 'Of them PAUSED.' })
  paused!: number;

  @Field(() => Int, { description: 'Of them those that fade, for whatever reason.' })
  fading!: number;
}
