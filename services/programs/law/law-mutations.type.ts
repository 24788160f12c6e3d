import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { LawRule, RuleEffect } from './law.type.js';

@InputType({ description: 'What a norm is to do in a region, from a day on.' })
export class SwitchRuleInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => String, { description: 'Code of the norm.' })
  rule!: string;

  @Field(() => RuleEffect, { description: 'What it does.' })
  effect!: RuleEffect;

  @Field(() => CalendarDate, {
    description:
      'Day from which it does: one on which the norm is in force, and not before the region switched it last.',
  })
  actsFrom!: string;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The norm after the change, or why nothing was changed.' })
export class SwitchRulePayload {
  @Field(() => LawRule, { nullable: true, description: 'The norm in the region; null when a rule was broken.' })
  rule!: LawRule | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];
}
