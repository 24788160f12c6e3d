import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'Days on which nobody is expected to meet.' })
export class FreeDays {
  @Field(() => CalendarDate, { description: 'First of the days.' })
  firstDay!: string;

  @Field(() => CalendarDate, { description: 'Last of the days.' })
  lastDay!: string;

  @Field(() => String, { description: 'What they are called.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether they are a break of the college; else a holiday of the region.' })
  isBreak!: boolean;
}

@InputType({ description: 'Days on which nobody is expected to meet; known by the first of them.' })
export class FreeDaysRow {
  @Field(() => CalendarDate, { description: 'First of the days.' })
  firstDay!: string;

  @Field(() => CalendarDate, { description: 'Last of the days; a hundred days behind the first at most.' })
  lastDay!: string;

  @Field(() => String, { description: 'What they are called, 1 to 200 characters.' })
  title!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether they were recorded by mistake, and count again.' })
  takenBack?: boolean | null;
}

@InputType({ description: 'Breaks of a college, 1 to 1,000.' })
export class SetCollegeBreaksInput {
  @Field(() => ID, { description: 'Id of the college.' })
  collegeId!: string;

  @Field(() => [FreeDaysRow], { description: 'The breaks; those that are not named stay as they are.' })
  rows!: FreeDaysRow[];

  @Field(() => Boolean, { nullable: true, description: 'Only say what would happen; nothing is written.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Holidays of a region, 1 to 1,000.' })
export class SetRegionHolidaysInput {
  @Field(() => ID, { description: 'Id of the region.' })
  regionId!: string;

  @Field(() => [FreeDaysRow], { description: 'The holidays; those that are not named stay as they are.' })
  rows!: FreeDaysRow[];

  @Field(() => Boolean, { nullable: true, description: 'Only say what would happen; nothing is written.' })
  dryRun?: boolean | null;
}

@ObjectType({ description: 'What became of one row of free days.' })
export class FreeDaysRowResult extends RowResult {}

@ObjectType({ simpleResolvers: true, description: 'What became of the free days.' })
export class FreeDaysPayload extends BulkPayload {
  @Field(() => [FreeDaysRowResult], { description: 'One result a row, in their order.' })
  results!: FreeDaysRowResult[];

  @Field(() => Int, {
    nullable: true,
    description: 'Pairs at work of these colleges that were late today before. Null where nothing was taken.',
  })
  lateBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those that are late today after it, or would be. Likewise.' })
  lateAfter!: number | null;
}
