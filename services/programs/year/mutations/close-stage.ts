import { todayOf } from '#kernel/database/college-day.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { toProblem } from '#kernel/graph/problem.type.js';
import { ownCollege } from '#kernel/graph/access.js';
import { StageClosureEntity } from '../../stage/stage-closure.entity.js';
import { STAGES } from '../../stage/stages.data.js';
import { CollegeYearEntity } from '../college-year.entity.js';
import type { CloseStageInput, CollegeYearPayload } from '../college-year.type.js';
import { dayBreaches, STAGE_UNKNOWN, YEAR_NOT_OPEN } from '../year.policy.js';

export async function closeStage(context: HubContext, input: CloseStageInput): Promise<CollegeYearPayload> {
  const work = workOf(context);
  const { year, stage, closedOn } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const today = await todayOf(work, collegeId);
  if (!today) throw forbidden();

  const key = { collegeId, academicYear: year };
  const opened = await work.em.findOne(CollegeYearEntity, key);
  const breaches = [
    ...(opened ? [] : [YEAR_NOT_OPEN]),
    ...(STAGES.some(({ number }) => number === stage) ? [] : [STAGE_UNKNOWN]),
    ...dayBreaches('closedOn', closedOn, year, today),
  ];
  if (!opened || breaches.length > 0) {
    return { collegeId, year, problems: breaches.map((breach) => toProblem(breach, context.language)) };
  }

  const closure = await work.em.findOne(StageClosureEntity, { ...key, stage });
  if (closure?.closedOn === closedOn) return { collegeId, year, problems: [] };
  if (closure) closure.closedOn = closedOn;
  else work.em.create(StageClosureEntity, { ...key, stage, closedOn });
  const fields = [`stage ${stage}`];
  work.audit.add({ action: 'stage.close', entity: 'CollegeYear', entityId: opened.id, collegeId, fields });
  return { collegeId, year, problems: [] };
}
