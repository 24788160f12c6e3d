import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Rows } from '#kernel/graph/cost/rows.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'What may speak for a pair, and the points that it can give.' })
export class MatchingWeight {
  @Field(() => String, { description: 'Code, e.g. NEEDS.' })
  code!: string;

  @Field(() => String, { description: "Its name, in the caller's language." })
  title!: string;

  @Field(() => Int, { description: 'Points that it gives at most, 0 to 1,000; 0 leaves it out.' })
  points!: number;

  @Field(() => Int, { description: 'Points that it gives where a region has set none.' })
  shipped!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The weights by which pairs of a region are proposed.' })
export class MatchingWeights {
  @Field(() => Int, { description: 'Which version of the region it is; 0 for the weights that the hub ships.' })
  version!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was set; null for the shipped weights.' })
  setOn!: string | null;

  @Rows({ each: 10 })
  @Field(() => [MatchingWeight], { description: 'All weights, in the order of the hub.' })
  weights!: MatchingWeight[];
}

@InputType({ description: 'The points of one weight.' })
export class MatchingWeightRowInput {
  @Field(() => String, { description: 'Code of the weight.' })
  code!: string;

  @Field(() => Int, { description: 'Points that it gives at most, 0 to 1,000.' })
  points!: number;
}

@InputType({ description: 'Weights of a region; one that is left out keeps its points.' })
export class SetMatchingWeightsInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => [MatchingWeightRowInput], { description: 'The weights, each once.' })
  weights!: MatchingWeightRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The weights after the change, or why nothing was changed.' })
export class SetMatchingWeightsPayload {
  @Field(() => MatchingWeights, { nullable: true, description: 'The weights in force; null when a rule was broken.' })
  weights!: MatchingWeights | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];
}
