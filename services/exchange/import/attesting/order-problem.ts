import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { ask } from '../../graph/ask.js';
import type { FoundCollege } from '../../graph/college.js';
import { AttestPairsDocument } from '../../graph/generated/graphql.js';
import { orderInputOf, orderOf, type Attesting } from './attesting.policy.js';

interface ToAttest {
  readonly college: FoundCollege;
  readonly year: number;
  readonly attesting?: Attesting;
}

/**
 * Why the order can't be recorded, in the caller's language; null when it can, or there is none. Asked before anybody is
 * registered, and of a preview whose pairs are all new, of which the graph could not be asked.
 */
export async function orderProblem(graph: GraphClient, job: ToAttest): Promise<string | null> {
  const order = orderOf(job.attesting ?? {});
  if (order === null) return null;
  const asked = { collegeId: job.college.id, year: formatAcademicYear(job.year), dryRun: true, rows: [] };
  const { payload } = await ask(graph, AttestPairsDocument, { input: { ...asked, ...orderInputOf(order) } });
  return payload.problems.length > 0 ? payload.problems.map(({ message }) => message).join(' ') : null;
}
