import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { loadExplanation } from './explain.loader.js';
import { ExplainArgs, Explanation } from './explain.type.js';

@Resolver()
export class ExplainResolver {
  @Allow('figure:read')
  @Query(() => Explanation, {
    nullable: true,
    description:
      'What a figure is made of: its measures, what each college is in it, who was left out and why, when each of it ' +
      'changed last, and the publications of its period. It tells nothing that the scorecard would not tell the caller.',
  })
  explainFigure(@Args(() => ExplainArgs) args: ExplainArgs, @Ctx() context: HubContext): Promise<Explanation> {
    return loadExplanation(context, args);
  }
}
