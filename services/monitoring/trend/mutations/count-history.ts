import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { coordinatedRegions } from '#kernel/session/session.js';
import { daysOf } from '#kernel/time/period.js';
import { collegeIdsOfRegion } from '../../region/region.repository.js';
import { fillHistory } from '../history.repository.js';
import { daysOfRegions } from '../moment.repository.js';
import type { CountHistoryInput, CountHistoryPayload } from '../trend-mutations.type.js';

const MONTHS = 12;

export async function countHistory(
  context: HubContext,
  { regionId, year }: CountHistoryInput,
): Promise<CountHistoryPayload> {
  const work = workOf(context);
  if (!coordinatedRegions(work.session).includes(regionId)) throw forbidden();
  const today = (await daysOfRegions({ read: work }, [regionId])).get(regionId);
  if (!today) throw forbidden();

  const ends = Array.from({ length: MONTHS }, (_, n) => daysOf({ kind: 'MONTH', year, number: n + 1 }).last);
  const days = ends.filter((day) => day < today).sort();
  const colleges = [...(await collegeIdsOfRegion(work, regionId))];
  if (days.length > 0) await fillHistory(work, colleges, year, days);
  work.audit.add({ action: 'history.count', entity: 'Region', entityId: regionId, collegeId: null });
  return { colleges: colleges.length, days: days.length, problems: [] };
}
