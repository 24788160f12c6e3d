import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';

@InputType({ description: 'A target of an indicator for one academic year.' })
export class TargetRowInput {
  @Field(() => String, { description: "Code of an indicator: one that ships, or one of the region's own." })
  indicator!: string;

  @Field(() => AcademicYear, {
    description:
      'Academic year, from 2020/2021, or the first that the region has anything of, to five years ahead; the last target ' +
      'holds for the years after it, too.',
  })
  year!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Percentage to reach, or not to exceed, from 0 to 100 with at most one decimal. Null removes what was set.',
  })
  value?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a document gives the figure; then `document` and `documentDate` are needed. False when left out.',
  })
  verified?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Another origin of the figure, in words, up to 500 characters.',
  })
  source?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Title and number of the document that gives the figure, up to 500 characters.',
  })
  document?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date of that document; not in the future.' })
  documentDate?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the document can be read: an address of http or https.' })
  url?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Id of a college of the region that the target is for; the whole region's when left out.",
  })
  collegeId?: string | null;
}

@InputType({ description: 'Targets to set, 1 to 1,000.' })
export class SetTargetsInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => [TargetRowInput], {
    description: 'One row an indicator, year and college; the whole of it replaces what was set before.',
  })
  rows!: TargetRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class TargetRowResult extends RowResult {}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class SetTargetsPayload extends BulkPayload {
  @Field(() => [TargetRowResult], { description: 'One result a row, in the order of the input.' })
  results!: TargetRowResult[];
}
