import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { Allow } from '../../actions/allow.js';
import { Person } from '../../person/record/person.type.js';
import { questionnairesOf } from './mentor-questionnaire.repository.js';
import { MentorQuestionnaire } from './mentor-questionnaire.type.js';
import {
  AnswerMentorQuestionnaireInput,
  AnswerMentorQuestionnairePayload,
} from './mentor-questionnaire-mutations.type.js';
import { answerMentorQuestionnaire } from './mutations/answer-mentor-questionnaire.js';

const loadQuestionnaire = (context: HubContext, personId: string): Promise<MentorQuestionnaire | null> =>
  context.loaders
    .get<string, MentorQuestionnaire | null>('Person.mentorQuestionnaire', async (ids) =>
      inOrder(ids, await questionnairesOf(context, ids), (row) => row.personId),
    )
    .load(personId);

@Resolver(() => Person)
export class PersonMentorQuestionnaireResolver {
  @FieldResolver(() => MentorQuestionnaire, {
    nullable: true,
    description:
      "The person's answers as a mentor (S001 4.2); for their college and themself, null for others and without answers.",
  })
  mentorQuestionnaire(@Root() person: Person, @Ctx() context: HubContext): Promise<MentorQuestionnaire | null> {
    return loadQuestionnaire(context, person.id);
  }
}

@Resolver(() => AnswerMentorQuestionnairePayload)
export class MentorQuestionnaireResolver {
  @FieldResolver(() => MentorQuestionnaire, { nullable: true })
  questionnaire(
    @Root() { personId }: AnswerMentorQuestionnairePayload,
    @Ctx() context: HubContext,
  ): Promise<MentorQuestionnaire | null> {
    return loadQuestionnaire(context, personId);
  }

  @Allow('questionnaire:write')
  @Mutation(() => AnswerMentorQuestionnairePayload, {
    nullable: true,
    description:
      "Keeps a mentor's answers to the questionnaire of S001 4.2: by the mentor, or by the staff of the college for " +
      'them. A potential mentor may answer before entering the base. Needs a consent in force (domain.md rule 5).',
  })
  answerMentorQuestionnaire(
    @Arg('input', () => AnswerMentorQuestionnaireInput) input: AnswerMentorQuestionnaireInput,
    @Ctx() context: HubContext,
  ): Promise<AnswerMentorQuestionnairePayload> {
    return answerMentorQuestionnaire(context, input);
  }
}
