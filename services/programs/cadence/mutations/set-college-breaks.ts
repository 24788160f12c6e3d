import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { FreeDaysPayload, SetCollegeBreaksInput } from '../free-days.type.js';
import { putRows } from './put-free-days.js';

export function setCollegeBreaks(context: HubContext, input: SetCollegeBreaksInput): Promise<FreeDaysPayload> {
  const work = workOf(context);
  const id = ownCollege(work, input.collegeId);
  return putRows(context, work, { table: 'college_break', id, colleges: [id] }, input);
}
