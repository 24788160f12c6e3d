import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { textProblems, toText } from '#kernel/text/free-text.js';
import { preferenceProblems } from '../../stay/field.policy.js';
import { lacksConsent, stayProblem } from '../../stay/stay.problems.js';
import { answering, keepAnswers, stillStands, type Answers } from '../mentor-questionnaire-write.repository.js';
import { AnsweredBy } from '../mentor-questionnaire.type.js';
import type {
  AnswerMentorQuestionnaireInput,
  AnswerMentorQuestionnairePayload,
} from '../mentor-questionnaire-mutations.type.js';

export async function answerMentorQuestionnaire(
  context: HubContext,
  input: AnswerMentorQuestionnaireInput,
): Promise<AnswerMentorQuestionnairePayload> {
  const work = workOf(context);
  const { personId } = input;
  const refuse = (problems: readonly Problem[]) => ({
    personId,
    problems: tellProblems(problems, context.language),
  });
  const person = await answering(work, personId);
  if (!person) return refuse([stayProblem('PERSON_NOT_FOUND', ['personId'])]);
  if (!person.consented) return refuse([lacksConsent(['personId'])]);
  const problems = [...textProblems(input, []), ...preferenceProblems(input, [])];
  if (problems.length > 0) return refuse(problems);

  const { collegeId, today, self } = person;
  const by = self ? AnsweredBy.SELF : AnsweredBy.COLLEGE;
  const changed = await keepAnswers(work, { collegeId, personId, today, by }, answersOf(input));
  if (!(await stillStands(work, personId))) {
    work.preview();
    return refuse([stayProblem('PERSON_NOT_FOUND', ['personId'])]);
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
