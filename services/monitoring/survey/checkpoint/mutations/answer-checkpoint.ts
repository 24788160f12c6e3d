import { ownCollege } from '#kernel/graph/access.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { placeOfCollege } from '../../campaign/survey-campaign-write.repository.js';
import { CHECKPOINTS, isSurveyYear } from '../../campaign/survey-campaign.policy.js';
import { campaignProblem } from '../../campaign/survey-campaign.problems.js';
import { answersProblems, toKept } from '../../link/answers.policy.js';
import { templateInForce } from '../../template/survey-template.repository.js';
import { SurveyAudience } from '../../template/survey-template.type.js';
import { writeSheet } from '../checkpoint.repository.js';
import type { AnswerCheckpointInput, AnswerCheckpointPayload } from '../checkpoint.type.js';

/** The curators' template that ships. */
const SHIPPED = 'curator_checkpoint';

export async function answerCheckpoint(
  context: HubContext,
  input: AnswerCheckpointInput,
): Promise<AnswerCheckpointPayload> {
  const work = workOf(context);
  const collegeId = ownCollege(work, input.collegeId);
  const place = await placeOfCollege(work, collegeId);
  if (!place) throw forbidden();
  const { year, checkpoint, answers } = input;
  const template = await templateInForce(work, place.regionId, input.template ?? SHIPPED);

  const problems: Problem[] = [];
  if (!isSurveyYear(year, place.today)) problems.push(campaignProblem('SURVEY_YEAR', ['year']));
  if (!CHECKPOINTS.some((each) => each === checkpoint))
    problems.push(campaignProblem('CHECKPOINT_UNKNOWN', ['checkpoint'], { known: CHECKPOINTS.join(', ') }));
  if (template?.audience === SurveyAudience.CURATOR) problems.push(...answersProblems(template.questions, answers));
  else problems.push(campaignProblem('TEMPLATE_UNKNOWN', ['template']));
  if (!template || problems.length > 0)
    return { outcome: RowOutcome.REFUSED, problems: tellProblems(problems, context.language) };

  const sheet = { collegeId, year, checkpoint, templateId: template.id, answers: toKept(answers) };
  const outcome = await writeSheet(work, sheet, place.today);
  if (outcome !== 'UNCHANGED') {
    const fields = ['answers'];
    work.audit.add({ action: 'checkpoint.answer', entity: 'College', entityId: collegeId, collegeId, fields });
    work.recounts.moved('checkpoints', collegeId, year);
  }
  return { outcome: RowOutcome[outcome], problems: [] };
}
