import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { tellProblem } from '#kernel/graph/problem.js';
import { say } from '#kernel/i18n/messages.js';
import { Allow } from '../../actions/allow.js';
import { toQuestion } from '../template/survey-template.shape.js';
import { answerSurvey } from './mutations/answer-survey.js';
import { openLink } from './open-link.js';
import { AnswerSurveyInput, AnswerSurveyPayload, SurveySheet } from './survey-sheet.type.js';

@Resolver()
export class SurveySheetResolver {
  @Allow('survey:answer')
  @Query(() => SurveySheet, {
    nullable: true,
    description: 'The questionnaire of a personal link. The link is all that is asked for: its holder has no account.',
  })
  async survey(
    @Arg('link', () => String, { description: 'The link, whole or what stands in it after the sign #.' }) link: string,
    @Ctx() context: HubContext,
  ): Promise<SurveySheet> {
    const { language } = context;
    const opened = await openLink(context, context.read, link);
    if ('code' in opened) {
      return { title: null, closesOn: null, questions: [], problems: [tellProblem(opened, language)] };
    }
    const questions = opened.questions.map((question) => toQuestion(question, language));
    return { title: say(opened, language), closesOn: opened.closesOn, questions, problems: [] };
  }

  @Allow('survey:answer')
  @Mutation(() => AnswerSurveyPayload, {
    nullable: true,
    description:
      'Answers the questionnaire of a personal link, once. That its holder has answered is kept, and what is kept apart ' +
      'from it: nobody can tell which answers are whose.',
  })
  answerSurvey(
    @Arg('input', () => AnswerSurveyInput) input: AnswerSurveyInput,
    @Ctx() context: HubContext,
  ): Promise<AnswerSurveyPayload> {
    return answerSurvey(context, input);
  }
}
