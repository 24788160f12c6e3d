import type { HubContext } from '#kernel/graph/context.js';
import { closedBehind, reasonProblems, reopeningProblems, stageProblems } from '../../stage/stage.policy.js';
import { lockStages, reopenStages } from '../../stage/stage.repository.js';
import type { CollegeYearPayload, ReopenStageInput } from '../college-year-mutations.type.js';
import { noteSteps } from '../year-step.repository.js';
import { answer, namedYear } from './of-year.js';

export async function reopenStage(context: HubContext, input: ReopenStageInput): Promise<CollegeYearPayload> {
  const { year, stage } = input;
  const reason = input.reason.trim();
  const { work, collegeId, opened, problems: named } = await namedYear(context, input);
  const broken = [...named, ...stageProblems(stage), ...reasonProblems(reason)];
  if (opened.id === null || broken.length > 0) return answer(context, input, broken);

  const closed = await lockStages(work, collegeId, year);
  if (!closed.has(stage)) return answer(context, input, []);
  const problems = reopeningProblems(stage, closed, input.withLater === true);
  if (problems.length > 0) return answer(context, input, problems);

  const stages = [stage, ...closedBehind(stage, closed)];
  await reopenStages(work, collegeId, year, stages);
  await noteSteps(work, collegeId, year, stages.map((each) => ({ step: 'STAGE_REOPENED', stage: each, reason }))); // prettier-ignore
  const fields = stages.map((each) => `stage ${each}`);
  work.audit.add({ action: 'stage.reopen', entity: 'CollegeYear', entityId: opened.id, collegeId, fields });
  work.recounts.touch('programs', collegeId, year, 'activities');
  return answer(context, input, []);
}
