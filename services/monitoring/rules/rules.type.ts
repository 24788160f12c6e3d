import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What a region has decided about what it publishes, or what is usual where it has decided nothing.',
})
export class PublishingRules {
  @Field(() => Int, { description: 'The fewest people that a published count may be of, 3 to 100; 10 usually.' })
  peopleThreshold!: number;

  @Field(() => Int, {
    description: 'The fewest people whose answers to a survey a published count may be of, 3 to 100; 5 usually.',
  })
  answersThreshold!: number;
}

@InputType({ description: 'What a region decides about what it publishes from now on.' })
export class SetPublishingRulesInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => Int, { description: 'The fewest people that a published count may be of, 3 to 100.' })
  peopleThreshold!: number;

  @Field(() => Int, {
    description: 'The fewest people whose answers to a survey a published count may be of, 3 to 100.',
  })
  answersThreshold!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The rules as they stand now, or why they were not changed.' })
export class SetPublishingRulesPayload {
  @Field(() => PublishingRules, { nullable: true, description: 'The rules; null when one was broken.' })
  rules!: PublishingRules | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];
}
