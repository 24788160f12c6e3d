import { workOf, type HubContext } from '#kernel/graph/context.js';
import { toProblem, type Breach } from '#kernel/graph/problem.type.js';
import { textBreaches, toText } from '#kernel/text/free-text.js';
import { preferenceBreaches } from '../../stay/field.policy.js';
import { lacksConsent, stayBreach } from '../../stay/stay.problems.js';
import { answering, keepAnswers, stillStands, type Answers } from '../mentor-questionnaire.repository.js';
import {
  AnsweredBy,
  type AnswerMentorQuestionnaireInput,
  type AnswerMentorQuestionnairePayload,
} from '../mentor-questionnaire.type.js';

export async function answerMentorQuestionnaire(
  context: HubContext,
  input: AnswerMentorQuestionnaireInput,
): Promise<AnswerMentorQuestionnairePayload> {
  const work = workOf(context);
  const { personId } = input;
  const refuse = (breaches: readonly Breach[]) => ({
    personId,
    problems: breaches.map((breach) => toProblem(breach, context.language)),
  });
  const person = await answering(work, personId);
  if (!person) return refuse([stayBreach('PERSON_NOT_FOUND', ['personId'])]);
  if (!person.consented) return refuse([lacksConsent(['personId'])]);
  const breaches = [...textBreaches(input, []), ...preferenceBreaches(input, [])];
  if (breaches.length > 0) return refuse(breaches);

  const { collegeId, today, self } = person;
  const by = self ? AnsweredBy.SELF : AnsweredBy.COLLEGE;
  const changed = await keepAnswers(work, { collegeId, personId, today, by }, answersOf(input));
  if (!(await stillStands(work, personId))) {
    work.preview();
    return refuse([stayBreach('PERSON_NOT_FOUND', ['personId'])]);
  }
  if (changed) {
    work.audit.add({ action: 'questionnaire.answer', entity: 'MentorQuestionnaire', entityId: personId, collegeId });
  }
  return { personId, problems: [] };
}

function answersOf(input: AnswerMentorQuestionnaireInput): Answers {
  const text = (given: string | null | undefined) => toText(given ?? '');
  return {
    experience: text(input.experience),
    intentions: text(input.intentions),
    motivation: text(input.motivation),
    interests: text(input.interests),
    menteePreferences: text(input.menteePreferences),
    preferredAgeFrom: input.preferredAgeFrom ?? null,
    preferredAgeTo: input.preferredAgeTo ?? null,
    timeResource: text(input.timeResource),
    frequency: input.frequency ?? null,
  };
}
