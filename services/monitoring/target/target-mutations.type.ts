import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { AcademicYear } from '#kernel/graph/scalars.js';

@InputType({ description: 'A target of an indicator for one academic year.' })
export class TargetRowInput {
  @Field(() => String, { description: "Code of an indicator: one that ships, or one of the region's own." })
  indicator!: string;

  @Field(() => AcademicYear, { description: 'Academic year; the last target holds for the years after it, too.' })
  year!: number;

  @Field(() => Float, { description: 'Percentage to reach, from 0 to 100 with at most one decimal.' })
  value!: number;

  @Field(() => Boolean, { description: 'Whether a document of the region gives the figure.' })
  verified!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The document or other origin of the figure, up to 500 characters.',
  })
  source?: string | null;

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
    description: 'One row an indicator, year and college; it replaces what was set before.',
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
