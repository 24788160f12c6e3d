import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { answersProblems, toKept } from '../answers.policy.js';
import { linkProblem } from '../link.problems.js';
import { keepAnswers } from '../link.repository.js';
import { linkHash, respondentKey } from '../link-token.js';
import { openLink } from '../open-link.js';
import type { AnswerSurveyInput, AnswerSurveyPayload } from '../survey-sheet.type.js';

/** Leaves no line in the audit: it would say when somebody answered. */
export async function answerSurvey(
  context: HubContext,
  { link, answers }: AnswerSurveyInput,
): Promise<AnswerSurveyPayload> {
  const work = workOf(context);
  const refuse = (problems: Problem[]) => ({ taken: false, problems: tellProblems(problems, context.language) });
  const opened = await openLink(context, work, link);
  if ('code' in opened) return refuse([opened]);
  const problems = answersProblems(opened.questions, answers);
  if (problems.length > 0) return refuse(problems);
  const { campaignId } = opened;
  const taken = await keepAnswers(
    work,
    { hash: linkHash(link), key: respondentKey(link), campaignId },
    toKept(answers),
  );
  // Two calls that come together find the link open, and the second of them comes too late.
  return taken ? { taken, problems: [] } : refuse([linkProblem('LINK_USED', ['link'])]);
}
