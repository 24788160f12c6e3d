import { ownRegion } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { collegesOfRegion } from '../../college/colleges-of-region.repository.js';
import type { FreeDaysPayload, SetRegionHolidaysInput } from '../free-days.type.js';
import { putRows } from './put-free-days.js';

export async function setRegionHolidays(context: HubContext, input: SetRegionHolidaysInput): Promise<FreeDaysPayload> {
  const work = workOf(context);
  const { regionId: id } = input;
  ownRegion(work, id);
  const colleges = await collegesOfRegion(work, id);
  return putRows(context, work, { table: 'region_holiday', id, colleges }, input);
}
