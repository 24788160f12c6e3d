import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { ownCollege } from '#kernel/graph/access.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { StageClosureEntity } from '../../stage/stage-closure.entity.js';
import { STAGES } from '../../stage/stages.data.js';
import { openedYear } from '../college-year.repository.js';
import type { CloseStageInput, CollegeYearPayload } from '../college-year-mutations.type.js';
import { dayProblems } from '../college-year.policy.js';
import { yearProblem } from '../college-year.problems.js';

export async function closeStage(context: HubContext, input: CloseStageInput): Promise<CollegeYearPayload> {
  const work = workOf(context);
  const { year, stage, closedOn } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const opened = await openedYear(work, collegeId, year);
  if (!opened) throw forbidden();

  const { id: entityId, today } = opened;
  const problems = [
    ...yearProblems(year, opened, ['year']),
    ...(entityId ? [] : [yearProblem('YEAR_NOT_OPEN', ['year'])]),
    ...(STAGES.some(({ number }) => number === stage) ? [] : [yearProblem('STAGE_UNKNOWN', ['stage'])]),
    ...dayProblems('closedOn', closedOn, year, today),
  ];
  if (!entityId || problems.length > 0) {
    return { collegeId, year, problems: tellProblems(problems, context.language) };
  }

  const key = { collegeId, academicYear: year };
  const closure = await work.em.findOne(StageClosureEntity, { ...key, stage });
  if (closure?.closedOn === closedOn) return { collegeId, year, problems: [] };
  if (closure) closure.closedOn = closedOn;
  else work.em.create(StageClosureEntity, { ...key, stage, closedOn });
  const fields = [`stage ${stage}`];
  work.audit.add({ action: 'stage.close', entity: 'CollegeYear', entityId, collegeId, fields });
  return { collegeId, year, problems: [] };
}
