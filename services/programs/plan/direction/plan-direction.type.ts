import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';

@ObjectType({ simpleResolvers: true, description: 'A direction of individual plans, as a region has it.' })
export class RegionPlanDirection {
  @Field(() => String, { description: 'Code, once in a region.' })
  code!: string;

  @Field(() => String, { description: 'Title in Russian.' })
  titleRu!: string;

  @Field(() => String, { description: 'Title in English.' })
  titleEn!: string;

  @Field(() => Boolean, { description: 'Whether the region added it; the others ship with the hub.' })
  own!: boolean;

  @Field(() => Boolean, { description: 'Whether the region offers it no longer; items that have it keep it.' })
  retired!: boolean;
}

@InputType({ description: 'A direction of individual plans that a region adds to those that ship; known by its code.' })
export class PlanDirectionRow {
  @Field(() => String, { description: 'Code, 2 to 40 capital letters, digits and `_`, none of those that ship.' })
  code!: string;

  @Field(() => String, { description: 'Title in Russian, 1 to 120 characters.' })
  titleRu!: string;

  @Field(() => String, { description: 'Title in English, 1 to 120 characters.' })
  titleEn!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is no longer offered; items that have it keep it.',
  })
  retired?: boolean | null;
}

@InputType({ description: 'Directions of a region, which has at most 100 of its own.' })
export class SetPlanDirectionsInput {
  @Field(() => ID, { description: 'Id of the region.' })
  regionId!: string;

  @Field(() => [PlanDirectionRow], { description: 'The directions; those that are not named stay as they are.' })
  rows!: PlanDirectionRow[];

  @Field(() => Boolean, { nullable: true, description: 'Only say what would happen; nothing is written.' })
  dryRun?: boolean | null;
}

@ObjectType({ description: 'What became of one direction.' })
export class PlanDirectionRowResult extends RowResult {}

@ObjectType({ simpleResolvers: true, description: 'What became of the directions.' })
export class PlanDirectionsPayload extends BulkPayload {
  @Field(() => [PlanDirectionRowResult], { description: 'One result a row, in their order.' })
  results!: PlanDirectionRowResult[];
}
