import { ownRegion } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { daysOf } from '#kernel/time/period.js';
import { collegeIdsOfRegion, factYearsOfRegion } from '../../region/region.repository.js';
import { fillHistory } from '../history.repository.js';
import type { CountHistoryInput, CountHistoryPayload } from '../trend-mutations.type.js';

const MONTHS = 12;

export async function countHistory(
  context: HubContext,
  { regionId, year }: CountHistoryInput,
): Promise<CountHistoryPayload> {
  const work = workOf(context);
  ownRegion(work, regionId);
  const years = await factYearsOfRegion({ read: work }, regionId);
  if (!years) throw forbidden();
  const problems = yearProblems(year, years, ['year']);
  if (problems.length > 0) return { colleges: 0, days: 0, problems: tellProblems(problems, context.language) };

  const ends = Array.from({ length: MONTHS }, (_, n) => daysOf({ kind: 'MONTH', year, number: n + 1 }).last);
  const days = ends.filter((day) => day < years.today).sort();
  const colleges = [...(await collegeIdsOfRegion(work, regionId))];
  if (days.length > 0) await fillHistory(work, colleges, year, days);
  work.audit.add({ action: 'history.count', entity: 'Region', entityId: regionId, collegeId: null });
  return { colleges: colleges.length, days: days.length, problems: [] };
}
