import type { HubContext } from '#kernel/graph/context.js';
import { gateFacts } from '../gate.repository.js';
import { missingIn } from '../../stage/gate.policy.js';
import { closingProblems, reasonProblems, stageProblems } from '../../stage/stage.policy.js';
import { closeStage as write, lockStages } from '../../stage/stage.repository.js';
import type { CloseStageInput, CollegeYearPayload } from '../college-year-mutations.type.js';
import { dayProblems } from '../college-year.policy.js';
import { noteSteps } from '../year-step.repository.js';
import { answer, namedYear } from './of-year.js';

export async function closeStage(context: HubContext, input: CloseStageInput): Promise<CollegeYearPayload> {
  const { year, stage, closedOn, override } = input;
  const { work, collegeId, opened, problems: named } = await namedYear(context, input);
  const broken = [
    ...named,
    ...stageProblems(stage),
    ...dayProblems('closedOn', closedOn, year, opened.today),
    ...(override == null ? [] : reasonProblems(override, 'override')),
  ];
  if (opened.id === null || broken.length > 0) return answer(context, input, broken);

  const closed = await lockStages(work, collegeId, year);
  const disordered = closingProblems(stage, closedOn, closed);
  if (disordered.length > 0) return answer(context, input, disordered);
  if (closed.get(stage) === closedOn) return answer(context, input, []);
  // What a stage asks for is asked when it is closed; another day for one that is closed asks nothing anew.
  const missing = closed.has(stage) ? [] : missingIn(stage, await gateFacts(work, collegeId, year));
  const reason = override?.trim();
  if (missing.length > 0 && !reason) return answer(context, input, missing.map(({ problem }) => problem)); // prettier-ignore

  const lacked = missing.map(({ kind, code }) => `${kind} ${code}`);
  const overridden = reason && lacked.length > 0 ? { reason, missing: lacked } : null;
  await write(work, collegeId, year, { stage, closedOn, override: overridden });
  await noteSteps(work, collegeId, year, [
    overridden
      ? { step: 'STAGE_OVERRIDDEN', stage, day: closedOn, reason: overridden.reason }
      : { step: 'STAGE_CLOSED', stage, day: closedOn },
  ]);
  const fields = [`stage ${stage}`];
  work.audit.add({ action: 'stage.close', entity: 'CollegeYear', entityId: opened.id, collegeId, fields });
  work.recounts.touch('programs', collegeId, year, 'activities');
  return answer(context, input, []);
}
