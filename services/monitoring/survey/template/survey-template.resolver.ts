import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { regionIdOf } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../../actions/allow.js';
import { defineSurveyTemplate } from './mutations/define-survey-template.js';
import { DefineSurveyTemplateInput, DefineSurveyTemplatePayload } from './survey-template-mutations.type.js';
import { templatesOfRegion } from './survey-template.repository.js';
import { toTemplate } from './survey-template.shape.js';
import { SurveyTemplate } from './survey-template.type.js';

@Resolver()
export class SurveyTemplateResolver {
  @Allow('survey:read')
  @Rows({ each: 20 })
  @Query(() => [SurveyTemplate], {
    nullable: true,
    description: 'What can be asked: the templates in force, those that ship with the hub and those of a region.',
  })
  async surveyTemplates(
    @Arg('region', () => String, {
      nullable: true,
      description: 'Code of the region whose own templates are listed too; an unknown code is BAD_USER_INPUT.',
    })
    region: string | null,
    @Ctx() context: HubContext,
  ): Promise<SurveyTemplate[]> {
    const regionId = region == null ? null : await regionIdOf(context, 'region', region);
    const rows = await templatesOfRegion(context, regionId);
    return rows.map((row) => toTemplate(row, context.language));
  }

  @Allow('survey:define')
  @Mutation(() => DefineSurveyTemplatePayload, {
    nullable: true,
    description:
      "Defines a template of one of the coordinator's regions. Anything else under the same code is a new version, by " +
      'which campaigns ask from then on; those that have begun go on by theirs.',
  })
  defineSurveyTemplate(
    @Arg('input', () => DefineSurveyTemplateInput) input: DefineSurveyTemplateInput,
    @Ctx() context: HubContext,
  ): Promise<DefineSurveyTemplatePayload> {
    return defineSurveyTemplate(context, input);
  }
}
