import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { RewardKind, RewardLevel } from './reward.type.js';

@InputType({ description: 'A reward to record.' })
export class RewardRowInput {
  @Field(() => ID, { description: 'Id of the person, registered by the college.' })
  personId!: string;

  @Field(() => RewardKind, { description: 'What with.' })
  kind!: RewardKind;

  @Field(() => RewardLevel, { description: 'Who rewards, or whose contest it is.' })
  level!: RewardLevel;

  @Field(() => String, { description: 'What for, or the name of the contest, 1 to 300 characters.' })
  title!: string;

  @Field(() => CalendarDate, {
    description: 'Day, in the academic year or up to the end of the next, not in the future.',
  })
  rewardedOn!: string;

  @Field(() => String, { nullable: true, description: 'Number of the order, up to 100 characters; with its date.' })
  orderNumber?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date of the order, not in the future; with its number.' })
  orderDate?: string | null;
}

@InputType({ description: 'Rewards of one college year to record, 1 to 1,000.' })
export class RecordRewardsInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year that they are of, which the college has opened.' })
  year!: number;

  @Field(() => [RewardRowInput], { description: 'The rows.' })
  rows!: RewardRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Rewards of one college that were recorded by mistake, 1 to 1,000.' })
export class VoidRewardsInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [ID], { description: 'Ids of the rewards; one that is void already changes nothing.' })
  ids!: string[];

  @Field(() => String, { description: 'What the mistake was, 1 to 500 characters.' })
  reason!: string;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class RewardRowResult extends RowResult {
  @Field(() => ID, { nullable: true, description: 'Id of the reward; null for a refused row.' })
  rewardId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class RewardsPayload extends BulkPayload {
  @Field(() => [RewardRowResult], { description: 'One result a row, in the order of the input.' })
  results!: RewardRowResult[];
}
