import type { HubContext } from '#kernel/graph/context.js';
import { stageProblems } from '../../stage/stage.policy.js';
import { lockStages } from '../../stage/stage.repository.js';
import type { CollegeYearPayload } from '../college-year-mutations.type.js';
import { answer, namedYear } from './of-year.js';
import { noteSteps } from '../year-step.repository.js';
import type { AddActivityInput } from '../activity-mutations.type.js';
import { copyProblems, OWN_ACTIVITIES } from '../activity.policy.js';
import { activityProblem } from '../activity.problems.js';
import { addActivity as write, placeForOwn } from '../activity.repository.js';
import { copyOf } from './copy-of.js';

export async function addActivity(context: HubContext, input: AddActivityInput): Promise<CollegeYearPayload> {
  const { year, stage } = input;
  const { work, collegeId, opened, problems: named } = await namedYear(context, input);
  const copy = copyOf(input, { title: '', result: '', responsible: [], startsOn: '', dueOn: '' });
  const broken = [...named, ...stageProblems(stage), ...copyProblems(copy, year)];
  if (opened.id === null || broken.length > 0) return answer(context, input, broken);

  // Of two that come together the second waits, and gets the next number.
  const closed = await lockStages(work, collegeId, year);
  if (closed.has(stage))
    return answer(context, input, [activityProblem('ACTIVITY_STAGE_CLOSED', ['stage'], { stage })]);
  const { own, code, known } = await placeForOwn(work, collegeId, year, stage, copy.title);
  // Sent again it is there already.
  if (known) return answer(context, input, []);
  if (own >= OWN_ACTIVITIES) {
    return answer(context, input, [activityProblem('ACTIVITIES_TOO_MANY', ['title'], { most: OWN_ACTIVITIES })]);
  }
  await write(work, collegeId, year, { ...copy, code, stage });
  await noteSteps(work, collegeId, year, [{ step: 'ACTIVITY_ADDED', stage, code }]);
  const fields = [`activity ${code}`];
  work.audit.add({ action: 'activity.add', entity: 'CollegeYear', entityId: opened.id, collegeId, fields });
  work.recounts.touch('programs', collegeId, year, 'activities');
  return answer(context, input, []);
}
