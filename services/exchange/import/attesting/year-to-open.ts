import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { ask } from '../../graph/ask.js';
import type { FoundCollege } from '../../graph/college.js';
import { YearToOpenDocument } from '../../graph/generated/graphql.js';
import type { Attests } from '../../import-lines.type.js';
import { overdueOn } from './attesting.policy.js';

/** The academic year that new pairs open, with what is overdue in it at once; none where the college has opened it. */
export async function yearToOpen(
  graph: GraphClient,
  { id, today }: FoundCollege,
  startYear: number,
): Promise<Attests['years']> {
  const year = formatAcademicYear(startYear);
  const { college } = await ask(graph, YearToOpenDocument, { id, year });
  if (college.collegeYear) return [];
  const days = (college.region.roadmap?.activities ?? []).map(({ dueOn }) => dueOn);
  return [{ year, activities: days.length, overdue: overdueOn(today, days) }];
}
