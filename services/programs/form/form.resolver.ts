import { Ctx, Query, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { allForms } from './form.repository.js';
import { MentoringForm } from './form.type.js';

@Resolver(() => MentoringForm)
export class FormResolver {
  @Allow('form:read')
  @Query(() => [MentoringForm], { nullable: true, description: 'Forms of mentoring that the hub knows, by code.' })
  forms(@Ctx() context: HubContext): Promise<MentoringForm[]> {
    return allForms(context);
  }
}
